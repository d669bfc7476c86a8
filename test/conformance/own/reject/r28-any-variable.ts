// construct: any-variable
// policy: reject
const value: any = { a: 1 }; // refused here
console.log('' + value.a);
