// construct: compound assignment to an item that may not be there
// policy: map
function change(list: number[], i: number): number[] {
    const copy = [...list];
    copy[i] /= 4;
    copy[i] %= 7;
    copy[i] *= 10;
    copy[i] -= 1;
    copy[i]++;
    return copy;
}

function label(words: string[], i: number): string[] {
    const copy = [...words];
    copy[i] += '!';
    return copy;
}

function total(rows: number[][], y: number, x: number): number[][] {
    const copy: number[][] = rows.map((row) => [...row]);
    copy[y][x] += 2;
    copy[y][x] /= 4;
    return copy;
}

console.log(JSON.stringify(change([32, 60], 0)));
console.log(JSON.stringify(change([32, 60], 1)));
console.log(JSON.stringify(change([32, 60], 2)));
console.log(JSON.stringify(label(['a', 'b'], 1)));
console.log(JSON.stringify(label(['a'], 1)));
console.log(JSON.stringify(total([[1], [2, 3]], 1, 1)));
console.log(JSON.stringify(total([[1], []], 1, 0)));
