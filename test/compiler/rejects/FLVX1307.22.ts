const list = [1];
const value: unknown = list;
const other: unknown = 1;
console.log(/*@*/value === /*@*/other ? 'same' : 'other');
