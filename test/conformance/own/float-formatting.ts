// construct: float-formatting
// policy: map-or-reject
// trap: PHP switches to exponents at other sizes and writes 1.0E+25
function main(): void {
    for (const n of [0.1, 1e-6, 1e-7, 123456.789, 1e15 + 0.5, 1e16, 1e20, 1e21, 1.5e300, -1.25e-10, 5e-324, 1 / 3, 100, 1.7976931348623157e308]) {
        console.log(`${n} ${String(n)} ${n.toString()} ` + n + ' ' + JSON.stringify(n));
    }
    console.log([1e21, 1e-7, 0.1 + 0.7].join(' '));
}

main();
