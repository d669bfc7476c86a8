// construct: values-on-console
// policy: map
console.log(1, 'a', true, null);
console.log(-0);
console.log(0 * -1 === 0, [1, 2].length);
console.log('x:', 5, 'y:', 1.5);
console.log(NaN, 1e21);
console.log(false);
console.log();
let z = 0.5;
z = -z * 0;
console.log(z);
