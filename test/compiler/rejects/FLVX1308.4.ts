// says: `string | boolean`
// says: `string | string[]`
// says: use `join` or `JSON.stringify`
// says: name what is to be shown
class Box {}
const size = (at: number): string | boolean => (at > 0 ? 'x' : false);
const either = (at: number): string | number => (at > 0 ? at : 'x');
const parts = (at: number): string | string[] => (at > 0 ? 'x' : ['x']);
console.log(/*@*/size(1) < either(1) ? 'less' : 'more');
console.log(/*@*/either(1) < parts(1) ? 'less' : 'more');
console.log(`${/*@*/[1]}`);
console.log(`${/*@*/new Box()}`);
