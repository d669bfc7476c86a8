// construct: spread-of-class
// policy: map-or-reject
class Box {
    width = 1;

    area(): number {
        return this.width;
    }
}
function main(): void {
    const copy = { ...new Box() };
    console.log('' + copy.width);
}

main();
