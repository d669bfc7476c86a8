// construct: array-reduce-kinds
// policy: map-or-reject
function main(): void {
    console.log('' + [1, 2, 3].reduce((a, b) => a + b) + [4].reduce((a, b) => a * b));
    console.log([1, 2, 3].reduce((text, n) => text + n, ''));
    console.log(JSON.stringify(['a', 'b'].reduce<Record<string, number>>((acc, key, i) => ({ ...acc, [key]: i }), {})));
    console.log([3, 1, 2].reduce<number[]>((acc, n) => [...acc, n * 2], []).join(','));
    console.log([1, 2, 3].reduceRight((text, n) => text + n, ''));
    console.log('' + [1.5, 2].reduce((a, b) => Math.max(a, b), 0));
    try {
        const none: number[] = [];
        console.log('' + none.reduce((a, b) => a + b));
    } catch (error) {
        console.log('empty');
    }
}

main();
