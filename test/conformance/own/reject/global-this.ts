// construct: global-this
// policy: reject
console.log(typeof globalThis); // refused here
