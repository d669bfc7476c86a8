// policy: map
// Exponents that are known at run time only.

const pow = (a: number, b: number): number => a ** b;
console.log(pow(2, 10), pow(-2, 3), pow(10, 0), pow(2, 62), pow(3, 30), pow(0, 0), pow(-1, 9), pow(10, 22), pow(10, 15));
let e = 3; e++; console.log((-2) ** e, 2 ** e * 2, -(2 ** e), Math.pow(e, e), 2 ** (e - 1) + 'x');
const list = [1, 2, 3]; console.log(2 ** list.length, list.map((n) => 2 ** n).join(), list.map((n, i) => n * 10 ** i).reduce((a, b) => a + b));
const big = 2 ** 53; console.log(big, pow(2, 53), pow(2, 63), pow(2, 64), pow(2, 1023), pow(2, 1024), pow(-2, 63));
for (let b = -12; b < 13; b++) { let s = ''; for (let x = 0; x < 15; x++) s += b ** x + ' '; console.log(s); }

