// construct: sums of numbers that leave the exact integers
// policy: map
function main(): void {
    console.log(9007199254740991 + 2 - 9007199254740991);
    console.log(3002399751580331 * 3 - 9007199254740991);
}

main();
