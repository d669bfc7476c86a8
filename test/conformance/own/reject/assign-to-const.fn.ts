// construct: assign-to-const
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    const a: number = 1;
    a = 2; // refused here
    console.log('' + a);
}

main();
