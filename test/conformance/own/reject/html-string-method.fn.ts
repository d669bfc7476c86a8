// construct: html-string-method
// policy: reject
function main(): void {
    console.log('abc'.bold()); // refused here
}

main();
