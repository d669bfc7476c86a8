// construct: proxy
// policy: reject
const target = { a: 1 };
const proxy = new Proxy(target, {}); // refused here
console.log('' + proxy.a);
