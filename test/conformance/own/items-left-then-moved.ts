// policy: map
// A constant that stands for an item, which is changed through it.

const xs = [{ n: 1 }, { n: 2 }];
function go(k: number): number { const it = xs[0]!; it.n++; if (k) { xs.shift(); return 5; } it.n = 9; return it.n; }
console.log(go(0), go(1), JSON.stringify(xs));
