// construct: regex-last-index
// policy: reject
const word = /a/g;
word.lastIndex = 2; // refused here
console.log('' + word.test('aa'));
