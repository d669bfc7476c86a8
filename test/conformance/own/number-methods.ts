// construct: number-methods
// policy: map-or-reject
function main(): void {
    console.log((255).toString(16) + (5).toString(2) + (35).toString(36) + (-255).toString(16));
    console.log('' + Number.isInteger(5.0) + Number.isInteger('5' as unknown as number) + Number.isSafeInteger(2 ** 53));
    console.log((12.34).toPrecision(3) + ' ' + Number.EPSILON + ' ' + Number.MAX_SAFE_INTEGER + ' ' + Number.MIN_SAFE_INTEGER);
    console.log('' + Number.parseInt('12', 10) + Number.parseFloat('1.5') + (0.1).toString(2).length);
}

main();
