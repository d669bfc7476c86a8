// construct: label-continue
// policy: reject
function main(): void {
    next: for (const a of [1, 2]) { // refused here
        for (const b of [1, 2]) {
            if (a === b) {
                continue next;
            }
            console.log('' + a + b);
        }
    }
}

main();
