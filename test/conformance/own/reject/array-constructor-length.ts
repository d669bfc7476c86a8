// construct: array-constructor-length
// policy: reject
const list = new Array<string>(3); // refused here
console.log('' + list.length);
