// construct: property-declared-again
// policy: map-or-reject
// trap: a field that a child declares again is the same place
class Keeper {
    items: number[] = [1];
    copy: number[] = [];

    keep(): void {
        this.copy = this.items;
    }
}

class Growing extends Keeper {
    items: number[] = [5];

    grow(): void {
        this.items.push(9);
    }
}

const one = new Growing();
one.keep();
one.grow();
console.log(`${one.copy.length}`);
