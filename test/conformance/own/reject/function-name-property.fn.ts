// construct: function-name-property
// policy: reject
function named(): string {
    return 'x';
}
function main(): void {
    console.log(named.name + named()); // refused here
}

main();
