// construct: bigint
// policy: reject
const big = 9007199254740993n; // refused here
console.log('' + (big + 1n));
