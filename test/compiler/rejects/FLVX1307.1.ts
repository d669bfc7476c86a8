const a = [1];
const b = [1];
console.log(/*@*/a === b ? 'same' : 'other');
