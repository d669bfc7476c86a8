// construct: typeof-results
// policy: map-or-reject
class A {}

function main(): void {
    const values: unknown[] = ['s', 1, 1.5, true, null, undefined, [1], { a: 1 }, new A(), (): number => 1];
    console.log(values.map((value) => typeof value).join(' '));
    const name: string = typeof 'x' + typeof 5;
    console.log(name);
    console.log('' + (typeof values[9] === 'function') + (typeof values[4] === 'object') + (typeof values[99] === 'undefined'));
}

main();
