// construct: math-rounding
// policy: map
// trap: floor, ceil and round give floats in PHP
function main(): void {
    console.log('' + Math.floor(7.9) + Math.ceil(7.1) + Math.round(7.5) + Math.trunc(7.9));
    console.log('' + Math.floor(-7.1) + Math.ceil(-7.9) + Math.trunc(-7.9) + Math.round(-7.6));
    console.log('' + Math.round(1234.5678 * 100) / 100);
    console.log('' + Math.floor(10 / 3) + Math.ceil(10 / 3) + Math.round(10 / 4));
    const cells = [10, 20, 30, 40];
    console.log('' + cells[Math.floor(cells.length / 3)] + cells[Math.round(1.5)]);
    console.log('' + (Math.floor(5.5) === 5) + (Math.round(2.5) === 3) + [Math.floor(1.5)].includes(1));
    console.log(JSON.stringify({ floor: Math.floor(2.5), list: [Math.ceil(0.5)] }));
    console.log(String(Math.floor(1e12 / 7)) + ' ' + Math.abs(-0.5) + Math.abs(-3));
    const half = Math.round(0.49999999999999994);
    console.log('' + half + Math.round(4503599627370495.5));
}

main();
