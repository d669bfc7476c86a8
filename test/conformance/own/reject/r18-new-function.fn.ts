// construct: new-function
// policy: reject
function main(): void {
    const add = new Function('a', 'b', 'return a + b') as (a: number, b: number) => number; // refused here
    console.log('' + add(1, 2));
}

main();
