// construct: object-create
// policy: reject
const proto = { a: 1 };
const made = Object.create(proto) as { a: number }; // refused here
console.log('' + made.a + Object.keys(made).length);
