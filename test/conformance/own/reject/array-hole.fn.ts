// construct: array-hole
// policy: reject
function main(): void {
    const list = [1, , 3]; // refused here
    console.log('' + list.length + (1 in list));
}

main();
