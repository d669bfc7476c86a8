// construct: changes-getter-alias
// policy: map-or-reject
class Bag {
    private items: string[] = [];
    add(s: string): void { this.items.push(s); }
    all(): string[] { return this.items; }
}
const b = new Bag();
b.add('a');
const view = b.all();
console.log(view.length + '');
for (const x of b.all()) { if (b.all().length < 4) b.add(x + x); console.log(x); }
