// construct: unterminated-string
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    const x = 'abc; // refused here
    console.log(x);
}

main();
