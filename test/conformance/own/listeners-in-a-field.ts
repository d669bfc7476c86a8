// construct: listeners-in-a-field
// policy: map-or-reject
// trap: a function in a field changes the list that a loop runs over
class Holder { items: number[] = [1, 2]; cb: (n: number) => void = () => {}; grow(n: number): void { if (this.items.length < 6) this.items.push(n); }
 each(): void { for (const i of this.items) { this.cb(i); } } }
const h = new Holder(); h.cb = (n) => h.grow(n); h.each(); console.log(h.items.join());
