// policy: map
// The indent is cut to a number from 0 to 10, a text to its first ten characters.

const value = { a: 1, b: [1, 2] };
console.log(JSON.stringify(value, null, -1) + JSON.stringify(value, null, 0));
console.log(JSON.stringify(value, null, 2));
console.log(JSON.stringify(value, null, 99));
console.log(JSON.stringify(value, null, 'abcdefghijklmno') + JSON.stringify(value, null, ''));
