// construct: var
// policy: reject
function main(): void {
    var total = 1; // refused here
    total += 1;
    console.log('' + total);
}

main();
