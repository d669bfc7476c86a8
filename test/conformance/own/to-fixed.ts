// construct: to-fixed
// policy: map-or-reject
// trap: number_format rounds decimal, toFixed rounds the exact binary value; halves and -0
function main(): void {
    for (const n of [0, 1, 1.005, 2.345, 2.5, -1.5, 0.000001, 1234.5678, 1.45, 8.345, 10.235, 0.5, 1.5, -0.0001, 999.995]) {
        console.log(n.toFixed(0) + ' ' + n.toFixed(1) + ' ' + n.toFixed(2) + ' ' + n.toFixed(3));
    }
    console.log((1e21).toFixed(2) + ' ' + (123.456).toFixed(10));
    console.log((0.1).toFixed(20) + ' ' + (25).toFixed());
}

main();
