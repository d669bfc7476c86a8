// construct: numbers as text at the edges: 21 digits, seven places behind the point, signs, powers
// policy: map
function main(): void {
    const numbers: number[] = [
        1e20, 1.5e20, 123456789012345680000, 1e21, 1.5e21, 12e20, 999999999999999900000, 0.000001, 0.0000015, 0.0000001,
        1.25e-7, -1e21, -1e-7, -0.5, -0, 0, 1e300, 5e-324, 2.2250738585072014e-308, 9007199254740991, 0.1, 1 / 3, 100,
        1234.5, -1234.5, 1e1, 9.5, 123.456e5,
    ];
    for (const n of numbers) {
        console.log(`${n} ${String(n / 2)} ${JSON.stringify([n])}`);
    }
    const odd: number[] = [NaN, Infinity, -Infinity];
    console.log(odd.join() + String(odd[0]) + odd[1] + odd[2] + JSON.stringify(odd));
    for (const n of [0, 0.5, -0.5, 1.005, 9.995, 99.5, 0.05, 1e20, 1e21, -1e21, 1.45, -1.5, 2.5, 999.999, 8.345, 0.0000001]) {
        console.log([n.toFixed(), n.toFixed(1), n.toFixed(2), n.toFixed(7)].join(' '));
    }
    console.log(odd.map((n) => n.toFixed(1)).join());
}
main();
