// construct: var
// policy: reject
var total = 1; // refused here
total += 1;
console.log('' + total);
