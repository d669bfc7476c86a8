// construct: flat-map-index
// policy: map
const permute = <T>(xs: T[]): T[][] => xs.length <= 1 ? [xs] : xs.flatMap((x, i) => permute([...xs.slice(0, i), ...xs.slice(i + 1)]).map((p) => [x, ...p]));
console.log(permute([1, 2, 3]).map((p) => p.join('')).join(), permute(['a']).length);
console.log(['a', 'b'].flatMap((x, i) => new Array<string>(i + 1).fill(x)).join(), [3, 4].flatMap((n, i) => [n * i]).join());
