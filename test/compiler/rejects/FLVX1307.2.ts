// says: two arrays or records are
// says: two functions are
// says: two arrays or records are
const list: unknown[] = [1];
const first = (): number => 1;
const value: unknown = 1;
console.log(/*@*/value === list ? 'same' : 'other');
console.log(/*@*/value !== first ? 'other' : 'same');
console.log(/*@*/[[1], [2]].includes([1]) ? 'in' : 'out');
