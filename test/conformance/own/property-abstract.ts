// construct: property-abstract
// policy: map-or-reject
// trap: the parent hands out what the child has and changes
abstract class Base {
    abstract readonly items: number[];

    all(): number[] {
        return this.items;
    }
}

class List extends Base {
    readonly items: number[] = [1];

    add(): void {
        this.items.push(2);
    }
}

const list = new List();
const held = list.all();
list.add();
console.log(`${held.length}`);
