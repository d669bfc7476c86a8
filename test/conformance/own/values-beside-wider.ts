// policy: map
// All values of a record, beside another type that is given more than it names.

interface HasName { name: string }
const greet = (x: HasName): string => 'hi ' + x.name;
const config = { a: 'x', b: 'y' };
console.log(greet({ ...{ name: 'n', age: 5 } }), Object.values(config).join());
const user = { name: 'z', age: 1, tags: [1] };
console.log(greet(user), Object.entries(config).map(([k, v]) => k + v.length).join());
