// construct: generator-expression
// policy: reject
const items = function* (): Generator<number> { // refused here
    yield 1;
};
for (const n of items()) {
    console.log('' + n);
}
