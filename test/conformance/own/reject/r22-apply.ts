// construct: apply
// policy: reject
function add(a: number, b: number): number {
    return a + b;
}
console.log('' + add.apply(null, [1, 2])); // refused here
