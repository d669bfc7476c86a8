// construct: recursive-type
// policy: map
type Nested = number | Nested[];
function depth(x: Nested): number { return typeof x === 'number' ? 0 : 1 + Math.max(0, ...x.map((y) => depth(y))); }
console.log('' + depth([1, [2, [3]]]) + depth(5));
