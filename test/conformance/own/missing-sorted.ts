// construct: missing-sorted
// policy: map
const list = ['b', 'a'];
const all = [list[0], list[5], list[1], 'c'];
all.sort();
console.log(all.join() + all.length);
console.log([3, [1][4], 1.5].sort((x, y) => x - y).join());
console.log(Object.keys({ b: 1, a: 2 }).sort().join());
