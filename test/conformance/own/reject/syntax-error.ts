// construct: syntax-error
// policy: reject
// no-run: yes
// type-error: yes
const x = ; // refused here
console.log('' + x);
