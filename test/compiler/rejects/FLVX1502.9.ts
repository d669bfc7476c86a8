// A constant stands for a field only as long as that keeps its list.
class Shelf {
    items: string[] = [];

    clear(): void {
        this.items = [];
    }
}
const shelf = new Shelf();
const /*@*/items = shelf.items;
items.push('a');
shelf.clear();
items.push('b');
console.log(items.join() + shelf.items.join());
