// construct: changes-fresh-mutual
// policy: map-or-reject
const shared = [1];
function f(n: number): number[] { return n > 0 ? g(n - 1) : shared; }
function g(n: number): number[] { return n > 0 ? f(n - 1) : [7]; }
const a = g(3);
a.push(2);
console.log(shared.join());
