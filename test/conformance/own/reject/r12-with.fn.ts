// construct: with
// policy: reject
// type-error: yes
// no-run: yes
function main(): void {
    const box = { width: 3 };
    with (box) { // refused here
        console.log('' + width);
    }
}

main();
