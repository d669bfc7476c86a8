// construct: property-of-interface
// policy: map-or-reject
// trap: the interface declares the field once more
interface HasItems {
    items: number[];
    add(): void;
}

class List implements HasItems {
    items: number[] = [1];

    add(): void {
        this.items.push(2);
    }
}

function hold(one: HasItems): number[] {
    return one.items;
}

const list = new List();
const held = hold(list);
list.add();
console.log(`${held.length}`);
