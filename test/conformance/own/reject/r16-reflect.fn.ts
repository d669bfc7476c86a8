// construct: reflect
// policy: reject
function main(): void {
    const target = { a: 1 };
    console.log('' + Reflect.has(target, 'a')); // refused here
}

main();
