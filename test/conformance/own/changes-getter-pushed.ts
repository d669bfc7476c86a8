// construct: changes-getter-pushed
// policy: map-or-reject
class Bag {
    private items: string[] = [];
    add(s: string): void { this.items.push(s); }
    all(): string[] { return this.items; }
}
const b = new Bag();
b.all().push('q');
b.add('x');
console.log(b.all().join());
