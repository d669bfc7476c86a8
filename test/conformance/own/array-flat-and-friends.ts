// construct: array-flat-and-friends
// policy: map-or-reject
function main(): void {
    console.log([1, 2].flatMap((n) => [n, n * 10]).join(','));
    console.log(Array.from({ length: 3 }, (_, i) => i * 2).join(','));
    console.log(new Array<number>(3).fill(7).join(','));
    console.log(Array.of(1, 2).join(',') + [0, 0].fill(5).join(','));
    console.log([...[1, 2].entries()].map(([i, n]) => i + ':' + n).join(' ') + [...['a'].keys()].join(','));
    console.log([1, 2, 3].at(-1) + '' + ([1].at(5) ?? 'none'));
    console.log([3, 1, 2].concat(4, [5, 6]).join(','));
    console.log([1, 2, 3].fill(0, 1, 2).join(','));
}

main();
