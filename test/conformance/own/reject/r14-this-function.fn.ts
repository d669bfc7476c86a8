// construct: this-function
// policy: reject
function area(this: { width: number }): number { // refused here
    return this.width * 2;
}
function main(): void {
    const box = { width: 3, area };
    console.log('' + box.area());
}

main();
