// construct: this-in-object-method
// policy: reject
function main(): void {
    const box = {
        width: 3,
        area(): number {
            return this.width * 2; // refused here
        },
    };
    console.log('' + box.area());
}

main();
