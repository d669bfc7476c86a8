// construct: type-error-argument
// policy: reject
// no-run: yes
// type-error: yes
function twice(n: number): number {
    return n * 2;
}
console.log('' + twice('2')); // refused here
