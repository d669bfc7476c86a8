// construct: arguments
// policy: reject
function count(...unused: number[]): number {
    return arguments.length; // refused here
}
function main(): void {
    console.log('' + count(1, 2, 3));
}

main();
