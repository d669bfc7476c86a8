// construct: class-index-access
// policy: map-or-reject
class Box {
    width = 1;
    height = 2;
}
function main(): void {
    const box = new Box();
    const key: 'width' | 'height' = Date.now() > 0 ? 'height' : 'width';
    console.log('' + box[key]);
}

main();
