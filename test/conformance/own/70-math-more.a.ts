// construct: math-more
// policy: map
function main(): void {
    console.log('' + Math.pow(2, 8) + ' ' + 3 ** 3);
    console.log('' + Math.sqrt(16) + ' ' + Math.sign(-3) + Math.sign(0) + Math.sign(5));
    console.log('' + Math.trunc(-4.7) + ' ' + Math.trunc(4.7));
    console.log('' + Math.PI.toFixed(4));
}

main();
