// policy: map
// A whole number in a field may be below zero, where cutting off is not rounding down; a length never is.
const size = { n: -7, length: -8 };
const list = [1, 2, 3];
const text = 'abcd';
console.log(Math.floor(size.n / 3), Math.floor(size.length / 3), Math.floor(list.length / 3), Math.floor(text.length / 3));
let taken = 4;
for (const step of [1, 2]) {
    taken = size.n;
    taken += step;
    console.log(Math.floor(taken / 3));
}
