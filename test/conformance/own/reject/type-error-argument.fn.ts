// construct: type-error-argument
// policy: reject
// no-run: yes
// type-error: yes
function twice(n: number): number {
    return n * 2;
}
function main(): void {
    console.log('' + twice('2')); // refused here
}

main();
