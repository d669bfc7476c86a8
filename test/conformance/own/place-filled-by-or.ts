// policy: map
// (place ||= []).push(…)

interface Ev { kind: string; n: number }
const group = (list: Ev[]): Record<string, Ev[]> => { const out: Record<string, Ev[]> = {}; for (const e of list) (out[e.kind] ||= []).push(e); return out; };
console.log(JSON.stringify(group([{ kind: 'a', n: 1 }, { kind: 'b', n: 2 }, { kind: 'a', n: 3 }])));
const byType = group([]);
const r = [1, 2, 3].reduce<Record<string, number[]>>((acc, it) => { (acc[it % 2 ? 'odd' : 'even'] ||= []).push(it); return acc; }, {});
console.log(JSON.stringify(r), Object.keys(byType).length);
