// construct: reflect
// policy: reject
const target = { a: 1 };
console.log('' + Reflect.has(target, 'a')); // refused here
