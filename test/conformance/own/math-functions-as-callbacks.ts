// policy: map
// Functions of Math as callbacks.

const values = [1.4, 2.5, -3.7, -0.5];
console.log(values.map(Math.round).join(), values.map(Math.floor).join(), values.map(Math.ceil).join());
console.log(values.map(Math.abs).join(), values.map(Math.trunc).join(), values.map(Math.sign).join());
console.log([4, 9, 2].map(Math.sqrt).join(), [1, 2].map(Math.floor).includes(2), [0.5, 2].filter(Math.floor).join());
const rounded = ['1.5', '2.4', 'x'].map(Number).map(Math.round);
console.log(rounded.join(), rounded.map((n) => n + 1).join());
