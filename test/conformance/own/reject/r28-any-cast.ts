// construct: any-cast
// policy: reject
const text: string = 'abc';
console.log('' + (text as any).length); // refused here
