// policy: map
// A constant that stands for an item, which is changed through it.

const m: Record<string, { hits: number; by: string[] }> = {};
const hit = (k: string, who: string): void => { if (!(k in m)) { m[k] = { hits: 0, by: [] }; } const e = m[k]!; e.hits++; e.by.push(who); };
hit('a', 'x'); hit('5', 'y'); hit('a', 'z');
console.log(JSON.stringify(m));
for (const k of Object.keys(m)) { const e = m[k]!; e.hits *= 2; if (e.by.length > 1) e.by.sort(); }
console.log(JSON.stringify(m), m['a']!.by.join());
