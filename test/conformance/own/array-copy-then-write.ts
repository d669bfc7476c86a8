// construct: array-copy-then-write
// policy: map
// trap: a copy must be independent of the original, on both sides
function doubled(list: number[]): number[] {
    const copy = [...list];
    for (let i = 0; i < copy.length; i++) {
        copy[i] *= 2;
    }
    return copy;
}

function main(): void {
    const original = [1, 2, 3];
    const copy = [...original];
    copy.push(4);
    copy[0] = 100;
    console.log(original.join(',') + ' ' + copy.join(','));
    const sliced = original.slice();
    sliced.reverse();
    console.log(original.join(',') + ' ' + sliced.join(','));
    console.log(doubled(original).join(',') + ' ' + original.join(','));
    const record: Record<string, number> = { a: 1 };
    const other = { ...record };
    other['a'] = 2;
    other['b'] = 3;
    console.log(JSON.stringify(record) + JSON.stringify(other));
}

main();
