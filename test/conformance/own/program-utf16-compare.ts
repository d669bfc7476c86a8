// construct: program-utf16-compare
// policy: map
const words = ['z', 'é', '😀', '\uffee', 'a', 'Z', '10', '9'];
words.sort();
console.log(words.join(' '));
console.log(`${'😀' < '\uffee'} ${'a' < 'B'} ${'' < 'a'} ${'10' < '9'} ${'a' > 'Z'}`);
console.log([...words].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)).join(' '));
