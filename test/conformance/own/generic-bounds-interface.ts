// construct: generic-bounds-interface
// policy: map
// trap: a type parameter stands for objects, which are no arrays
interface HasId { id: number; label(): string }
class User implements HasId { id = 1; tags: string[] = []; label(): string { return 'u' + this.id; } toString(): string { return 'User!'; } }
class Item implements HasId { constructor(public id: number) {} label(): string { return 'i' + this.id; } }
function ids<T extends HasId>(list: T[]): string { return list.map((x) => x.label() + x.id).join(); }
function find1<T extends HasId>(list: T[], id: number): T | null { for (const x of list) { if (x.id === id) { return x; } } return null; }
function bump<T extends HasId>(x: T): T { x.id += 0.5; return x; }
function isUser<T extends HasId>(x: T): boolean { return x instanceof User; }
function text<T extends User>(x: T): string { return `${x}` + x.tags.join(); }
function eq<T extends HasId>(a: T, b: T): boolean { return a === b; }
const u = new User();
console.log(ids([new Item(3), new Item(4)]) + ids<HasId>([u, new Item(5)]) + (find1([new Item(7)], 7)?.id ?? 0) + bump(new Item(1)).id + isUser(u) + isUser(new Item(1)) + text(u) + eq(u, u) + eq(new Item(1), new Item(1)));
class Repo<T extends HasId> { private all: Record<number, T> = {}; add(x: T): void { this.all[x.id] = x; } get1(id: number): T | undefined { return this.all[id]; } each(f: (x: T) => void): void { Object.values(this.all).forEach((x) => f(x)); } }
const r = new Repo<Item>(); r.add(new Item(9)); const seen: string[] = []; r.each((x) => { seen.push(x.label()); }); console.log(seen.join() + (r.get1(9)?.label() ?? '') + (r.get1(1) === undefined));
class Sub<T extends User> extends Repo<T> { names(): string { const out: string[] = []; this.each((x) => { out.push(x.label() + x.tags.length); }); return out.join(); } }
const s = new Sub<User>(); s.add(u); console.log(s.names());
function mapAll<A extends HasId, B extends HasId>(a: A[], f: (x: A) => B): B[] { return a.map(f); }
console.log(mapAll([new Item(1)], (x) => { const n = new User(); n.id = x.id + 1; return n; }).map((x) => x.label()).join());
