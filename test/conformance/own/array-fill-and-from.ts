// construct: array-fill-and-from
// policy: map
const a = new Array(3).fill(0);
const b = new Array<string>(2).fill('x');
const c = Array.from({ length: 3 }, (_, i) => i * 1.5);
const d = [1, 2, 3, 4].fill(9, 1, 3);
d.fill(7, -1);
const g = Array.from({ length: 2 }, () => new Array(2).fill(0));
g[0][1] = 5;
console.log(a.join() + b.join() + c.join() + d.join() + JSON.stringify(g) + Array.from('a😀').length + Array.from([1, 2].keys()).join());
