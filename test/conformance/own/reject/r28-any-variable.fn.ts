// construct: any-variable
// policy: reject
function main(): void {
    const value: any = { a: 1 }; // refused here
    console.log('' + value.a);
}

main();
