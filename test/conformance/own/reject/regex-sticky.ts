// construct: regex-sticky
// policy: reject
const word = /a/y; // refused here
console.log('' + word.test('aa') + word.test('aa') + word.test('aa'));
