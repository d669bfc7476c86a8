// construct: generator-expression
// policy: reject
function main(): void {
    const items = function* (): Generator<number> { // refused here
        yield 1;
    };
    for (const n of items()) {
        console.log('' + n);
    }
}

main();
