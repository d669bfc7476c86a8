// construct: symbol-iterator
// policy: reject
class Range {
    *[Symbol.iterator](): Generator<number> { // refused here
        yield 1;
    }
}
function main(): void {
    console.log([...new Range()].join(','));
}

main();
