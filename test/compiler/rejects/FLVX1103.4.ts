let first = 1;
let other = 1;
for (/*@*/[first, other] = [1, 2]; first < 1; ) {
    console.log('x');
}
const second = first + (/*@*/first = 2);
console.log('' + second + other);
