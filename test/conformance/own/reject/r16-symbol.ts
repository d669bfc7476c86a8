// construct: symbol
// policy: reject
const key = Symbol('key'); // refused here
console.log(typeof key);
