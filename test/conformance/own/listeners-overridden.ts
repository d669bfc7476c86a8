// construct: listeners-overridden
// policy: map-or-reject
// trap: what a subclass makes of a method changes the list that a loop runs over
abstract class Base { items: number[] = [1, 2]; abstract step(n: number): void; run(f: () => void): string { for (const i of this.items) { f(); this.step(i); } return this.items.join(); } }
class Sub extends Base { step(n: number): void { if (this.items.length < 4) this.items.push(n); } }
console.log(new Sub().run(() => {}));
