// construct: program-float-money
// policy: map
const prices = [0.1, 0.2, 0.3];
let sum = 0;
for (const p of prices) sum += p;
console.log(sum + ' ' + (sum === 0.6) + ' ' + Math.round(sum * 100) / 100 + ' ' + sum.toFixed(1));
console.log([1.005, 2.345, -2.5, 1e-7, 123456789.987].map((x) => x.toFixed(2)).join(' '));
console.log([0.5, 1.5, 2.5, -0.5, -1.5].map((x) => Math.round(x)).join(' '));
