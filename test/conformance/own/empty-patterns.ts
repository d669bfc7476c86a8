// construct: destructuring
// policy: map
// trap: a pattern that takes nothing works out its value all the same
let calls = 0;
function f(): number[] {
    calls += 1;
    return [1, 2];
}
function g(): { a: number } {
    calls += 10;
    return { a: 1 };
}
function k([]: number[], {}: { a: number }): number {
    return calls;
}
const [] = f();
const {} = g();
const [,] = f();
const [, ,] = f();
let i = 1;
const [] = [i++];
for (const [] of [[1], [2]]) {
    i += 1;
}
for (const {} of [g(), g()]) {
    i += 1;
}
const [[], [, ,], x] = [f(), f(), f()];
console.log(k(f(), g()), i, x.length);
[] = f();
[, ,] = f();
({} = g());
console.log(calls);
for (const [, ,] of [f(), f()]) {
    i += 2;
}
const { a: {} } = { a: g() };
console.log(calls, i);
