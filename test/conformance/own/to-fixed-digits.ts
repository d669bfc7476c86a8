// construct: to-fixed-digits
// policy: map
function fmt(n: number, d = 2): string {
    const [i, f] = Math.abs(n).toFixed(d).split('.');
    return (n < 0 ? '-' : '') + i.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (f ? '.' + f : '');
}
console.log(fmt(1234567.891), fmt(-999), fmt(0.5, 0), fmt(1e6, 0), fmt(12.345, 1), fmt(0.1, 20), fmt(1.005, 30));
for (const digits of [-1, 0, 3, 21, 40, 101]) {
    try {
        console.log((1 / 3).toFixed(digits), (5).toFixed(digits), (-0.0004).toFixed(digits));
    } catch (error) {
        console.log(error instanceof RangeError);
    }
}
for (const digits of [43, 44]) {
    console.log((0.1).toFixed(digits), (-2.5).toFixed(digits));
}
