// place: 2:4
// @ts-ignore
const n: number = 'text';
console.log('' + n);
