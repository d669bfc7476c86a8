// construct: global-this
// policy: reject
function main(): void {
    console.log(typeof globalThis); // refused here
}

main();
