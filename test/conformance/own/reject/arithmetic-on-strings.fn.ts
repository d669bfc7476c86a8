// construct: arithmetic-on-strings
// policy: reject
// no-run: yes
// type-error: yes
function main(): void {
    const a: string = '6';
    console.log('' + a * 2); // refused here
}

main();
