// construct: coalesce-dropped-type
// policy: map
// trap: TypeScript drops the type of the right side where it takes the left one to be there
const list: string[] = ['a'];
const map: Record<string, number> = { a: 1 };
function find1(k: string): number | null { return map[k] ?? null; }
function len(s: string | null): number { return s === null ? -1 : s.length; }
const y: string | null = list[9] ?? null;
console.log(`${y} ${find1('z')} ${find1('a')} ${len(list[3] ?? null)} ${list[8] ?? null} ${map['q'] ?? 'none'}`);
console.log('' + (list[9] ?? null) + (map['b'] ?? 'x'));
const rec: { v: number | null } = { v: map['x'] ?? null };
console.log(JSON.stringify(rec), (list[9] ?? null) === null, list[7] ?? 5);
const many: (string | null)[] = [list[0] ?? null, list[1] ?? null];
console.log(JSON.stringify(many));
class K { m: Record<string, string[]> = {}; get1(k: string): string[] | null { return this.m[k] ?? null; } first(k: string): string { return this.m[k]?.[0] ?? 'none'; } }
console.log(new K().get1('a') === null, new K().first('b'));
const z = (k: string): number | undefined => map[k] ?? undefined;
console.log(z('q') === undefined);
const rows: { n: number; s: string }[] = [{ n: 1, s: 'a' }];
function f2(i: number): string { const row = rows[i] ?? null; if (row === null) { return 'none'; } return row.s + row.n; }
function g(i: number): string { const row = rows[i] ?? null; return row === null ? 'none' : `${row.s}${row.n}`; }
function k(i: number): number { const row = rows[i] ?? null; return row?.n ?? -1; }
function m(i: number): string { const row = rows[i] ?? null; for (const x of [1]) { if (!row) { continue; } return row.s + x; } return 'end'; }
console.log(f2(0), f2(1), g(0), g(1), k(0), k(1), m(0), m(1));
const words: string[] = [];
const x2 = words[9] ?? null;
console.log('' + x2);
console.log(x2 === null ? 'null' : 'text');
const y2: string | null = words[9] ?? null;
console.log(y2 ?? 'none');
