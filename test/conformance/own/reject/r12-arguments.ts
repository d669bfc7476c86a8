// construct: arguments
// policy: reject
function count(...unused: number[]): number {
    return arguments.length; // refused here
}
console.log('' + count(1, 2, 3));
