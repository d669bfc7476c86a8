// construct: delete-property-of-class
// policy: map-or-reject
class Box {
    width?: number = 1;
}
function main(): void {
    const box = new Box();
    delete box.width;
    console.log('' + (box.width === undefined));
}

main();
