// construct: program-string-number-mix
// policy: map
const n = 5;
const s = '5';
console.log(n + s + (n + Number(s)) + `${n}${s}` + String(n) + s.length + (n as number === Number(s)));
console.log(1 + 2 + '3' + 4 + 5);
console.log('3' + 4 * 2 + (1 - 2));
