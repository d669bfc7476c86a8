// construct: ts-expect-error
// policy: reject
// no-run: yes
const text: string = 'abc';
// @ts-expect-error refused here
const n: number = text;
console.log('' + (n + 1));
