// construct: property-taken-apart
// policy: map-or-reject
// trap: a pattern takes the array itself out of the object
class List {
    items: number[] = [1];

    add(): void {
        this.items.push(2);
    }
}

function take({ items }: List): number[] {
    return items;
}

const list = new List();
const { items } = list;
const taken = take(list);
list.add();
console.log(`${items.length} ${taken.length}`);
