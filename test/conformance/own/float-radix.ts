// construct: float-radix
// policy: map
console.log((0.5).toString(2) + ' ' + (0.1).toString(3) + ' ' + (-255.75).toString(16) + ' ' + (1 / 3).toString(2));
console.log((123.456).toString(36) + ' ' + (1e-7).toString(2) + ' ' + NaN.toString(2) + ' ' + (2 ** 53 + 2).toString(10) + ' ' + 'Z'.charCodeAt(0).toString(16));
