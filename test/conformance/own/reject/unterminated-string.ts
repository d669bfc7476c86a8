// construct: unterminated-string
// policy: reject
// no-run: yes
// type-error: yes
const x = 'abc; // refused here
console.log(x);
