// construct: string-plus-function
// policy: reject
function f(): number {
    return 1;
}
function main(): void {
    console.log(('' + f).length > 3 ? 'source' : 'none'); // refused here
}

main();
