// construct: interface-class-merging
// policy: map-or-reject
class Box {
    width = 1;
}
interface Box {
    height?: number;
}
function main(): void {
    const box = new Box();
    box.height = 2;
    console.log('' + box.width + box.height);
}

main();
