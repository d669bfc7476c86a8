// construct: property-generic
// policy: map-or-reject
// trap: a field of a generic class has a symbol for each type argument
class Box<T> {
    items: T[] = [];

    add(item: T): void {
        this.items.push(item);
    }
}

const box = new Box<number>();
const held = box.items;
box.add(1);
console.log(`${held.length} ${box.items.length}`);
