// construct: regex-constructor
// policy: reject
const pattern: string = 'a+';
console.log('' + new RegExp(pattern).test('caat')); // refused here
