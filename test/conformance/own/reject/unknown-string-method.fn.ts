// construct: unknown-string-method
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    console.log('abc'.shout()); // refused here
}

main();
