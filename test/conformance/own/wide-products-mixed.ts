// construct: a wide product of what may be a fraction
// policy: map
function main(): void {
    for (const value of [0.5, 4294967291]) {
        console.log((value * 16777619) >>> 0);
    }
}

main();
