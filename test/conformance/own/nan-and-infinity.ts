// construct: nan-and-infinity
// policy: map-or-reject
// trap: division by zero throws in PHP 8; NAN prints as NAN, INF as INF
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function divide(a: number, b: number): number {
    return a / b;
}

function main(): void {
    const nan = divide(0, 0);
    console.log('' + nan + ' ' + divide(1, 0) + ' ' + divide(-1, 0));
    console.log(yn(nan === nan) + yn(nan !== nan) + yn(nan < 1) + yn(nan > 1) + yn(!(nan <= 1)));
    console.log(yn(Number.isNaN(nan)) + yn(Number.isFinite(divide(1, 0))) + yn(isNaN(NaN)) + yn(isFinite(5)));
    console.log('' + Math.max(1, nan) + Math.min() + Math.max());
    console.log(JSON.stringify([nan, divide(1, 0)]));
    console.log(yn([nan].includes(nan)) + [nan].indexOf(nan));
    console.log('' + (nan || 'falsy') + (Infinity - Infinity) + Infinity * 0);
    console.log('' + Math.round(nan) + Math.floor(-Infinity) + Math.sqrt(-1));
    console.log('' + (5 % 0) + (Infinity > Number.MAX_SAFE_INTEGER));
}

main();
