// construct: any-implicit
// policy: reject
const answer = JSON.parse('{"a":1}'); // refused here
console.log('' + answer.a);
