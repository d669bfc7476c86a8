// policy: map
// JSON of types that hold themselves.

interface Dir { name: string; files: Record<string, number>; sub: Record<string, Dir>; up?: Dir | null; all?: Dir[] }
const leaf: Dir = { name: 'leaf', files: {}, sub: {} };
const d: Dir = { name: 'root', files: { a: 1 }, sub: { x: leaf, '0': { name: 'zero', files: { '0': 5 }, sub: {}, up: null, all: [] } }, all: [leaf, { ...leaf, up: leaf }] };
console.log(JSON.stringify(d));
console.log(JSON.stringify([d, leaf]).length, JSON.stringify({ wrapped: d, n: 1 }).length);
interface Trie { end: boolean; next: Record<string, Trie> }
const t: Trie = { end: false, next: { h: { end: false, next: { i: { end: true, next: {} } } } } };
function dump(x: Trie): string { return JSON.stringify(x); }
console.log(dump(t), JSON.stringify(t, null, 2));
class Box { private root: Trie = { end: true, next: {} }; text(): string { return JSON.stringify(this.root); } }
console.log(new Box().text());
type Rec = { [k: string]: Rec };
const r: Rec = { a: { b: {} }, c: {} };
console.log(JSON.stringify(r), JSON.stringify({} as Rec));
interface Node2 { id: number; children: Node2[]; meta?: Record<string, string>; parent: string | null }
const tree: Node2 = { id: 1, children: [{ id: 2, children: [], parent: '1', meta: {} }, { id: 3, parent: 'x', children: [{ id: 4, children: [], parent: null, meta: { '0': 'v' } }] }], parent: null };
console.log(JSON.stringify(tree), [tree, tree].map((n) => JSON.stringify(n.children)).join());
const maybe: Dir | undefined = d.up ?? undefined;
console.log(maybe === undefined ? 'none' : JSON.stringify(maybe));
interface A { b?: B; m: Record<string, string> } interface B { a?: A; k: Record<string, number> }
const ab: A = { m: {}, b: { k: {}, a: { m: { x: 'y' }, b: { k: { '0': 1 } } } } };
console.log(JSON.stringify(ab), JSON.stringify(ab.b ?? { k: {} }));
for (let i = 0; i < 2; i++) { const f = (): string => JSON.stringify(t.next); console.log(f()); }
console.log(dump(t) === JSON.stringify(JSON.parse(dump(t)) as Trie));
interface Pair { left: Pair | string; tags: Record<string, true> }
const p: Pair = { left: { left: 'x', tags: {} }, tags: { a: true } };
console.log(JSON.stringify(p), t.end ? '' : JSON.stringify(p.tags), p.left !== 'y' && JSON.stringify(p) !== '');
let guard = 0;
while (guard < 2 && JSON.stringify(t) !== '') { guard++; if (guard > 5) { console.log('x'); } else if (JSON.stringify(r) === '') { console.log('y'); } }
for (let i = 0; JSON.stringify(t).length > i * 1000; i++) console.log(i);
class WithField { static readonly start: Trie = { end: true, next: {} }; text = JSON.stringify(WithField.start); constructor(readonly more = JSON.stringify(WithField.start)) {} }
console.log(new WithField().text, new WithField().more);
const lazy = (x: Trie, txt = JSON.stringify(x)): string => txt;
console.log(lazy(t));
switch (JSON.stringify(r)) { case '{}': console.log('empty'); break; default: console.log('full'); }
