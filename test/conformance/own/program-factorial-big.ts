// construct: program-factorial-big
// policy: map
function fact(n: number): number { return n <= 1 ? 1 : n * fact(n - 1); }
console.log([5, 10, 18].map((n) => String(fact(n))).join(' '));
