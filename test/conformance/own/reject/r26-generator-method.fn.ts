// construct: generator-method
// policy: reject
class Counter {
    *items(): Generator<number> { // refused here
        yield 1;
        yield 2;
    }
}
function main(): void {
    for (const n of new Counter().items()) {
        console.log('' + n);
    }
}

main();
