// construct: eval
// policy: reject
function main(): void {
    console.log('' + (eval('1 + 1') as number)); // refused here
}

main();
