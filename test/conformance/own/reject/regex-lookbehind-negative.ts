// construct: regex-lookbehind-negative
// policy: reject
console.log('a1b2'.replace(/(?<!a)\d/, '#')); // refused here
