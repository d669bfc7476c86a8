// construct: missing-return
// policy: reject
// no-run: yes
// type-error: yes
function pick(on: boolean): string { // refused here
    if (on) {
        return 'a';
    }
}
console.log(pick(true));
