// construct: property-of-parent
// policy: map-or-reject
// trap: a child changes the field that another class copies from its parent
class Box {
    items: number[] | null = [1];
    same: number[] | null = null;
}

class Linker {
    constructor(private readonly box: Box) {}

    link(): void {
        this.box.same = this.box.items;
    }
}

class Growing extends Box {
    grow(): void {
        this.items?.push(2);
    }
}

const box = new Growing();
new Linker(box).link();
box.grow();
console.log(`${box.same?.length}`);
