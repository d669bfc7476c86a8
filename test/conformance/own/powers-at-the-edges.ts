// policy: map
// Exponents below zero, without end and that are no number, where the base needs no rounding.

const exponents = [3, 0, -1, -2, -1074, -1080, 1023, 1024, Infinity, -Infinity, NaN];
for (const e of exponents) {
    console.log(`${e}: ${1 ** e} ${(-1) ** e} ${0 ** e} ${2 ** e} ${4 ** e} ${(-2) ** e} ${(-8) ** e}`);
}
console.log(`${Math.pow(2, -52)} ${Math.pow(2, -1074)} ${Math.pow(2, 60)} ${Math.pow(10, 3)} ${2 ** -2} ${2 ** -1074}`);
let n = 2;
n **= 3;
console.log(`${n} ${Math.pow(n, 2)} ${Math.pow(n, 0)}`);
for (const e of [52, 53, 54]) {
    console.log(`${2 ** e + 1} ${(-2) ** e - 1} ${8 ** (e - 36) + 1} ${2 ** e - 1}`);
}
