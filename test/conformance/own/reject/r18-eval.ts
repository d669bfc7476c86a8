// construct: eval
// policy: reject
console.log('' + (eval('1 + 1') as number)); // refused here
