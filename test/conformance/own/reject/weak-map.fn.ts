// construct: weak-map
// policy: reject
function main(): void {
    const map = new WeakMap<object, string>(); // refused here
    console.log('' + map.has({}));
}

main();
