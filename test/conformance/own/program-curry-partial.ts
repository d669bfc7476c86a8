// construct: program-curry-partial
// policy: map
function partial(f: (a: number, b: number, c: number) => number, a: number): (b: number, c: number) => number {
    return (b, c) => f(a, b, c);
}
const add3 = (a: number, b: number, c: number): number => a + b + c;
const curry = (a: number) => (b: number) => (c: number) => a * b + c;
console.log(`${partial(add3, 1)(2, 3)} ${curry(2)(3)(4)}`);
