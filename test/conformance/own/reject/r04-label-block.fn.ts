// construct: label-block
// policy: reject
function main(): void {
    const on: boolean = 1 < 2;
    check: { // refused here
        if (on) {
            break check;
        }
        console.log('not reached');
    }
    console.log('end');
}

main();
