// construct: html-string-method
// policy: reject
console.log('abc'.bold()); // refused here
