// construct: symbol-iterator
// policy: reject
class Range {
    *[Symbol.iterator](): Generator<number> { // refused here
        yield 1;
    }
}
console.log([...new Range()].join(','));
