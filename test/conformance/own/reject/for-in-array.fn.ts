// construct: for-in-array
// policy: reject
function main(): void {
    const list = ['a', 'b'];
    for (const index in list) { // refused here
        console.log(index + list[index]);
    }
}

main();
