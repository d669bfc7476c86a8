// policy: map
// Powers whose exponent only the program knows, as far as a number holds them exactly.

const power = (base: number, exponent: number): number => base ** exponent;
console.log(power(2, 53), power(2, 100), power(-2, 63), power(-2, 1025), power(2, 1024), power(1000, 7));
console.log(power(10, 22), power(-6, 33), power(5, 22), power(3, 33), power(10, 400));
console.log(power(1, 999), power(-1, 7), power(0, 5), power(0, 0));
