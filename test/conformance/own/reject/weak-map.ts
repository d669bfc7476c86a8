// construct: weak-map
// policy: reject
const map = new WeakMap<object, string>(); // refused here
console.log('' + map.has({}));
