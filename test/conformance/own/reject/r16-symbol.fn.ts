// construct: symbol
// policy: reject
function main(): void {
    const key = Symbol('key'); // refused here
    console.log(typeof key);
}

main();
