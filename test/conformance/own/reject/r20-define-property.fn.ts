// construct: define-property
// policy: reject
function main(): void {
    const box: Record<string, number> = {};
    Object.defineProperty(box, 'x', { value: 3, enumerable: false }); // refused here
    console.log('' + box['x'] + Object.keys(box).length);
}

main();
