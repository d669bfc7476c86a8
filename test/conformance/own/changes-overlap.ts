// construct: changes-overlap
// policy: map-or-reject
function f(a: number[], b: number[]): void { a.push(1); console.log('' + b.length); }
function main(): void {
    const x = [0];
    f(x, x);
    console.log('' + x.length);
}
main();
