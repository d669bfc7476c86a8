// construct: import-meta
// policy: reject
// no-run: yes
// type-error: yes
console.log(typeof import.meta); // refused here
