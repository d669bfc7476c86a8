// construct: rounding, dividing, signs, greatest and least at their edges
// policy: map
function main(): void {
    for (const n of [0.5, -0.5, 1.5, -1.5, 2.4999, 2.5, -2.5, 0, 7, -7, 0.49999999999999994, 1e15, NaN, Infinity, -Infinity]) {
        console.log([Math.round(n), Math.trunc(n), Math.sign(n), Math.floor(n), Math.ceil(n), Math.abs(n)].join(' '));
    }
    const zero = [0][0] ?? 1;
    const pairs: Array<[number, number]> = [
        [1, zero],
        [-1, zero],
        [0, zero],
        [NaN, zero],
        [0, 5],
        [6, 4],
        [1, -0.5],
    ];
    for (const [a, b] of pairs) {
        console.log([a / b, a % b, Math.max(a, b), Math.min(a, b)].join(' '));
    }
    const minus = -(zero * 0.5);
    console.log([1 / minus, -1 / minus].join(' '));
    const list: number[] = [3, -2, 7.5];
    const none: number[] = [];
    console.log([Math.max(...list), Math.min(...list), Math.max(...none), Math.min(...none), Math.max(), Math.min(4)].join(' '));
    console.log([Math.max(1, NaN), Math.min(NaN, 1), Math.max(...[NaN, 2]), Math.min(2, 2), Math.max(-5, -5)].join(' '));
    for (let i = -3; i <= 3; i++) {
        console.log([Math.round(i / 2), Math.floor(i / 2), Math.ceil(i / 2), Math.round(i / 4), i % 2, i ** 2].join(' '));
    }
}
main();
