// construct: === null || === undefined
// policy: map
// trap: PHP has one value for both: the two tests together are one
function kind(value: unknown): string {
    if (value === null || value === undefined) {
        return 'nothing';
    }
    if (typeof value === 'object') {
        return Array.isArray(value) ? 'list ' + value.length : 'object';
    }
    return typeof value;
}
console.log(kind(1), kind('a'), kind(null), kind(undefined), kind([1]), kind({ a: 1 }), kind(true));
function isThere<T>(x: T | null | undefined): x is T {
    return x !== null && x !== undefined;
}
console.log([1, null, 3, undefined, 0].filter(isThere).join());
interface Opt {
    a?: string | null;
    b: { c?: number | null } | null;
}
function read(o: Opt): string {
    const first = undefined === o.a || null === o.a ? 'no a' : o.a;
    if (o.b !== undefined && o.b !== null && (o.b.c !== null && o.b.c !== undefined)) {
        return first + o.b.c;
    }
    return first + !(o.b === null || o.b === undefined);
}
console.log(read({ b: null }), read({ a: null, b: {} }), read({ a: 'x', b: { c: 0 } }), read({ a: '', b: { c: null } }));
const list: (string | null | undefined)[] = ['', null, undefined];
for (const one of list) {
    const gone: boolean = one === undefined || one === null;
    console.log(gone, one == null);
}
const rec: Record<string, number | null> = { x: 0, n: null };
for (const k of ['x', 'n', 'z']) {
    console.log(k, rec[k] === null || rec[k] === undefined, rec[k] !== undefined && rec[k] !== null);
}
let calls = 0;
function next(): number | null | undefined {
    calls += 1;
    return calls > 1 ? 5 : null;
}
console.log(calls);
