// construct: undefined in unknown
// policy: map
function kind(value: unknown): string {
    if (value === undefined) { return 'none'; }
    if (typeof value === 'object') { return 'object'; }
    return typeof value === 'string' && value.length > 0 ? value : typeof value;
}
const found = ['a'].find((item) => item === 'b');
console.log(kind(undefined), kind(found), kind(1), kind('x'), kind(['a']));
class Box<T> { constructor(private value: T) {} get(): T { return this.value; } kind(): string { return typeof this.value; } }
const b = new Box<number | undefined>(undefined);
console.log(b.kind());
const items: unknown[] = [undefined, 1, 'a'];
console.log(items.map((i) => typeof i).join(','), items[0] === undefined);
const rec: Record<string, unknown> = { a: 1 };
console.log(typeof rec['a'], typeof rec['b']);
const u: unknown = undefined;
console.log(u === undefined, u == null, typeof u, `${(u ?? 'dflt') === 'dflt'}`);
function name(value: unknown): string {
    return typeof value === 'object' ? 'object' : typeof value === 'undefined' ? 'nothing' : 'plain';
}
console.log(name(undefined), name(['x']), name('x'));
