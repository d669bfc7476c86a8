// construct: array-copy-within
// policy: map-or-reject
function main(): void {
    console.log([1, 2, 3, 4].copyWithin(0, 2).join(','));
}

main();
