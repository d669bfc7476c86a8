// construct: changes-getter-alias-ok
// policy: map
class Bag {
    private items: string[] = [];
    add(s: string): void { this.items.push(s); }
    all(): string[] { return this.items; }
    size(): number { return this.all().length; }
}
function show(b: Bag): string { const list = b.all(); return list.join() + list.length; }
const b = new Bag();
b.add('a');
console.log(show(b));
b.add('c');
console.log(show(b) + b.all().map((x) => x + '!').join() + b.size());
