// construct: math-logarithms
// policy: map-or-reject
function main(): void {
    console.log('' + Math.log10(1000) + ' ' + Math.log2(8) + ' ' + Math.cbrt(27));
    console.log('' + Math.log(1) + ' ' + Math.exp(0) + ' ' + Math.atan2(0, 1) + ' ' + Math.fround(5.5));
    console.log('' + 2 ** 0.5);
}

main();
