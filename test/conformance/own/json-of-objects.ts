// policy: map
// JSON of objects.

class Point { constructor(public x: number, public y: number) {} sum(): number { return this.x + this.y; } }
class Account {
    private history: string[] = [];
    static count = 0;
    readonly meta: Record<string, string> = {};
    protected limit = 0.5;
    constructor(readonly owner: string, private balance: number) { Account.count++; }
    deposit(n: number): void { this.balance += n; this.history.push('+' + n); }
    text(): string { return JSON.stringify(this); }
}
const p = new Point(1, 2.5);
console.log(JSON.stringify(p), JSON.stringify([p, new Point(-0, NaN)]), JSON.stringify({ p, list: [p] }));
const a = new Account('ann', 10); a.deposit(5);
console.log(JSON.stringify(a), a.text(), JSON.stringify(a, null, 2));
class Shape { name = 'shape'; constructor(protected id: number) {} }
class Circle extends Shape { r: number; constructor(id: number, r: number) { super(id); this.r = r; } }
console.log(JSON.stringify(new Circle(7, 2)));
class Box<T> { constructor(readonly item: T, readonly more: T[]) {} }
console.log(JSON.stringify(new Box(1, [2])), JSON.stringify(new Box({ k: {} as Record<string, string> }, [])), JSON.stringify(new Box('a', ['é'])));
const maybe: Point | null = Date.now() > 0 ? p : null;
console.log(JSON.stringify(maybe), JSON.stringify({ maybe, none: null as Point | null }));
class Holder { points: Point[] = [new Point(1, 1)]; byName: Record<string, Point> = { a: p }; when: Point | null = null; }
console.log(JSON.stringify(new Holder()), JSON.stringify([new Holder()].map((h) => h.byName)));
interface Row { id: number; at: Point } const rows: Row[] = [{ id: 1, at: p }]; console.log(JSON.stringify(rows));
