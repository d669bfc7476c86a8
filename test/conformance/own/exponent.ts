// construct: exponent
// policy: map-or-reject
// trap: ** binds tighter than unary minus, is right-associative, and gives floats for big results
function main(): void {
    console.log('' + 2 ** 3 ** 2 + ' ' + (-2) ** 2 + ' ' + 2 ** 53 + ' ' + 2 ** 64 + ' ' + 10 ** -2);
    let n = 3;
    n **= 2;
    console.log('' + n + ' ' + 0 ** 0 + ' ' + 4 ** 0.5 + ' ' + Math.pow(2, 31));
    console.log('' + -(2 ** 2) + ' ' + 2 * 3 ** 2);
}

main();
