// construct: missing-update
// policy: map
let [a, b] = '5-x'.split('-').map(Number);
a++;
b--;
console.log(a + ' ' + b);
