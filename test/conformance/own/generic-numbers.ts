// construct: generic-numbers
// policy: map-or-reject
// trap: + on a value that came through a type parameter
function sumBy<T>(list: T[], pick: (item: T) => number): number {
    let total = 0;
    for (const item of list) {
        total += pick(item);
    }
    return total;
}

function identity<T>(value: T): T {
    return value;
}

function larger<T extends { size: number }>(a: T, b: T): T {
    return a.size >= b.size ? a : b;
}

function main(): void {
    console.log('' + sumBy([{ n: 1 }, { n: 2.5 }], (item) => item.n));
    console.log('' + (identity(2) + identity(3)) + identity('a') + identity('b'));
    console.log(identity(4 / 2) + '' + identity(1 / 2) + identity(true));
    console.log(larger({ size: 1, name: 'a' }, { size: 2, name: 'b' }).name);
}

main();
