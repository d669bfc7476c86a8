const a: unknown = 1;
const b: unknown = '1';
console.log(/*@*/a == b ? 'same' : 'other');
