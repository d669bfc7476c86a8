// construct: void-callback
// policy: map
function each(list: number[], f: (n: number) => void): void { for (const n of list) f(n); }
const out: number[] = [];
each([1, 2], (n) => out.push(n));
each([3], (n) => { out.push(n); });
console.log(out.join());
