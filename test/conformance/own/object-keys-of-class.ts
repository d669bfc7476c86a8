// construct: object-keys-of-class
// policy: map-or-reject
class Box {
    width = 1;
    private depth = 2;

    volume(): number {
        return this.width * this.depth;
    }
}
function main(): void {
    console.log(Object.keys(new Box()).join(','));
}

main();
