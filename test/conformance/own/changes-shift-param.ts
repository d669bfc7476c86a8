// construct: changes-shift-param
// policy: map
function drain(q: number[]): number { let s = 0; while (q.length > 0) { s += q.shift()!; } return s; }
const q = [1, 2, 3];
console.log(drain(q) + ' ' + q.length);
