const list = [1];
const value: unknown = 1;
console.log(/*@*/value === list ? 'same' : 'other');
