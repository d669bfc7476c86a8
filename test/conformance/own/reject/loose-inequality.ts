// construct: loose-inequality
// policy: reject
const a: unknown = '1';
const b: unknown = 1;
console.log(a != b ? 'different' : 'same'); // refused here
