// construct: square
// policy: map
const xs = [1.5, -2.25, 1e200, 0.1];
console.log(xs.map((x) => x ** 2).join() + ' ' + Math.pow(xs[0] - 1, 2) + ' ' + (xs[3] + xs[0]) ** 2);
