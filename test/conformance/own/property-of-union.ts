// construct: property-of-union
// policy: map-or-reject
// trap: a field that is read through a union of classes has a symbol of its own
class List {
    items: number[] = [1];

    add(): void {
        this.items.push(2);
    }
}

class Fixed {
    items: number[] = [2];
}

function hold(one: List | Fixed): number[] {
    return one.items;
}

const list = new List();
const held = hold(list);
list.add();
console.log(`${held.length}`);
