// construct: this-function
// policy: reject
function area(this: { width: number }): number {
    return this.width * 2; // refused here
}
const box = { width: 3, area };
console.log('' + box.area());
