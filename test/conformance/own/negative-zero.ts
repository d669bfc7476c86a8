// construct: negative-zero
// policy: map-or-reject
// trap: -0 prints as 0 in JS and as -0 in PHP; 1 / -0 is -Infinity
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function negate(n: number): number {
    return -n;
}

function main(): void {
    const zero = negate(0);
    console.log('' + zero + `${zero}` + String(zero) + zero.toString() + [zero].join() + JSON.stringify(zero));
    console.log(yn(zero === 0) + yn(Object.is(zero, 0)) + yn(1 / zero < 0));
    console.log('' + Math.round(-0.3) + Math.ceil(-0.5) + 0 * -5 + (-4 % 2) + Math.trunc(-0.9));
    console.log((-0).toFixed(2) + ' ' + Math.max(-0, 0) + ' ' + Math.abs(-0));
    console.log('' + (zero < 0) + (zero || 'falsy'));
}

main();
