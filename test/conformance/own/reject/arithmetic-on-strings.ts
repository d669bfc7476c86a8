// construct: arithmetic-on-strings
// policy: reject
// no-run: yes
// type-error: yes
const a: string = '6';
console.log('' + a * 2); // refused here
