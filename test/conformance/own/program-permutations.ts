// construct: program-permutations
// policy: map
function permutations(items: string[]): string[][] {
    if (items.length === 0) {
        return [[]];
    }
    const out: string[][] = [];
    for (let i = 0; i < items.length; i++) {
        const rest = [...items.slice(0, i), ...items.slice(i + 1)];
        for (const tail of permutations(rest)) {
            out.push([items[i], ...tail]);
        }
    }
    return out;
}

function subsets(items: number[]): number[][] {
    return items.reduce<number[][]>((all, item) => [...all, ...all.map((one) => [...one, item])], [[]]);
}

function hanoi(n: number, from: string, to: string, over: string): string[] {
    return n === 0 ? [] : [...hanoi(n - 1, from, over, to), from + to, ...hanoi(n - 1, over, to, from)];
}

function collatz(start: number): number[] {
    const out = [start];
    let n = start;
    while (n !== 1) {
        n = n % 2 === 0 ? n / 2 : 3 * n + 1;
        out.push(n);
    }
    return out;
}

function main(): void {
    console.log(permutations(['a', 'b', 'c']).map((one) => one.join('')).join(' '));
    console.log(subsets([1, 2, 3]).map((one) => '{' + one.join(',') + '}').join(''));
    console.log(hanoi(3, 'A', 'C', 'B').join(' '));
    console.log(collatz(6).join(' '));
}

main();
