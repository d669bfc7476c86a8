// construct: getter-in-object
// policy: reject
function main(): void {
    const box = {
        inner: 2,
        get double(): number { // refused here
            return 4;
        },
    };
    console.log('' + box.double + box.inner);
}

main();
