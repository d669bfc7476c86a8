// construct: syntax-error
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    const x = ; // refused here
    console.log('' + x);
}

main();
