// construct: missing-return
// policy: reject
// no-run: yes
// type-error: yes
function pick(on: boolean): string { // refused here
    if (on) {
        return 'a';
    }
}
function main(): void {
    console.log(pick(true));
}

main();
