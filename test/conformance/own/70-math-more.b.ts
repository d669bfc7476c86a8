// construct: math-more
// policy: map
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function main(): void {
    console.log(yn(Number.isInteger(5)) + yn(Number.isInteger(5.5)) + yn(Number.isInteger(10 / 5)));
    console.log('' + Math.max(1.5, -2, 1.25) + ' ' + Math.min(0.5, 0.25) + ' ' + Math.abs(-2.5));
    console.log('' + (-2) ** 3);
    console.log('' + Math.ceil(-0.5 - 1) + Math.floor(1e10 / 3) + ' ' + Math.round(1e6 + 0.5));
    console.log('' + Number.MAX_SAFE_INTEGER);
}

main();
