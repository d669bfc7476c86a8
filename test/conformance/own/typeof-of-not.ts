// construct: typeof of a negation
// policy: map
// trap: PHP's ! binds less tightly than instanceof
const size = -1.5;
const names: string[] = [];

console.log(typeof !size === 'function');
console.log(typeof !size !== 'function');
console.log(typeof !size === 'boolean');
console.log(typeof !names === 'function');
console.log(typeof -size === 'function');
console.log(typeof (size > 1) === 'function');
console.log(typeof true === 'function' || typeof [1] === 'function');
console.log(typeof 'x' !== 'function' && typeof 5 !== 'function');
