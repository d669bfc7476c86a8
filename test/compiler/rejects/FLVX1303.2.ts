type Anything = unknown;
const value = 'x';
const count = /*@*/value as Anything as number;
console.log('' + count + (/*@*/value as unknown as number));
