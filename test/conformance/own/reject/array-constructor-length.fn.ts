// construct: array-constructor-length
// policy: reject
function main(): void {
    const list = new Array<string>(3); // refused here
    console.log('' + list.length);
}

main();
