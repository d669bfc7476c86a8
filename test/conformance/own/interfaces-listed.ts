// policy: map
// The values of a record whose properties are named.

interface Point { x: number; y: number; label?: string }
const ps: Point[] = [{ x: 1, y: 2 }, { x: 0, y: 1.5, label: 'q' }];
for (const p of ps) {
    console.log(Object.entries(p).map(([k, v]) => `${k}=${v}`).join('&'), Object.values(p).length, Object.keys(p).join());
    for (const [k, v] of Object.entries(p)) console.log(k, typeof v === 'number' ? v + 1 : v.length);
}
interface Flat { a: number; b: number }
const f: Flat = { a: 1, b: 2 };
console.log(Object.values(f).reduce((s, n) => s + n, 0), Math.max(...Object.values(f)), JSON.stringify(Object.entries(f)));
const u: { k: 'a'; n: number } | { k: 'b'; s: boolean } = Date.now() > 0 ? { k: 'a', n: 1 } : { k: 'b', s: true };
console.log(Object.values(u).map((v) => String(v)).join());

