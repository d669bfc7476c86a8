// construct: numbers that are almost proven to be whole, finite, not zero or not negative
// policy: map
let divisor = 2;
let below = 1;
for (let round = 0; round < 3; round++) {
    console.log(`${6 / divisor} ${Math.floor(below / 4)}`);
    divisor += -1;
    below += -3;
}
function scaled(n: number): number {
    return Math.floor(n * 9007199254740000);
}
console.log(`${scaled(5000)} ${scaled(1)}`);
function twice(a: number, b: number): number {
    return Math.floor((a / b) * 2);
}
console.log(`${twice(1, 0)} ${twice(1, 3)} ${twice(1e300, 1e-5)}`);
