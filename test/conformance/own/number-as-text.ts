// construct: number-as-text
// policy: map
const n = 5;
console.log(`${String(n) === '5'} ${'' + n === '5'} ${`${n}` === '5'}`);
