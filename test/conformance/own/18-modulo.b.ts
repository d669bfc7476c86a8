// construct: modulo
// policy: map-or-reject
function wrap(value: number, size: number): number {
    return ((value % size) + size) % size;
}

function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function main(): void {
    console.log('' + wrap(-1, 5) + wrap(7, 5) + wrap(5, 5));
    console.log(yn(-4 % 2 === 0) + yn(-3 % 2 === -1));
    console.log('' + wrap(5.25, 2));
    let n = 17;
    n %= 5;
    console.log('' + n);
    console.log(yn(Number.isNaN(5 % 0)));
    console.log('' + (2 ** 53 - 1) % 10);
}

main();
