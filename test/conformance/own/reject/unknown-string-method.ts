// construct: unknown-string-method
// policy: reject
// no-run: yes
// type-error: yes
console.log('abc'.shout()); // refused here
