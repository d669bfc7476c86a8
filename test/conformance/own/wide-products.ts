// construct: wide-products
// policy: map
let seed = 42;
const out: number[] = [];
for (let i = 0; i < 5; i++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    out.push(seed);
}
console.log(out.join());
let big = 123456789;
big *= 987654321;
console.log('' + big);
