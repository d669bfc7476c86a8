// construct: comparison-of-mixed
// policy: reject
// no-run: yes
// type-error: yes
const a: string = '10';
console.log('' + (a < 9)); // refused here
