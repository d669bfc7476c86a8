// construct: number-to-exponential
// policy: map-or-reject
function main(): void {
    console.log((12345).toExponential(2));
}

main();
