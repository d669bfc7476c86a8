// policy: map
// JSON of records that may be empty, null or left out.

interface Dto { id: number; meta: Record<string, string> | null; extra?: Record<string, number>; list?: Record<string, string>[]; t: [string, Record<string, number>]; opts?: { a?: string; b?: number } }
const d1: Dto = { id: 1, meta: null, t: ['q', {}] };
const d2: Dto = { id: 2, meta: {}, extra: {}, list: [{}, { a: 'b' }], t: ['q', { '0': 1 }], opts: {} };
const make = (d: Dto): Dto => d;
console.log(JSON.stringify(d1));
console.log(JSON.stringify(d2), JSON.stringify([d1, d2]), JSON.stringify({ d: d2, n: null }));
console.log(JSON.stringify(make(d2)), JSON.stringify(d2, null, 1).length);
const m: Record<string, string> | null = Date.now() > 0 ? {} : null;
console.log(JSON.stringify(m), JSON.stringify({ m }), JSON.stringify([m]));
const recs: (Record<string, number> | null | string)[] = [{}, null, { a: 1 }, 'x'];
console.log(JSON.stringify(recs));
const either: Record<string, number> | number[] = Date.now() > 0 ? [] : {};
console.log(typeof either);
class Api { private data: { items: Record<string, string>; next: Record<string, number> | null } = { items: {}, next: null }; dump(): string { return JSON.stringify(this.data) + JSON.stringify({ data: this.data }); } }
console.log(new Api().dump());
