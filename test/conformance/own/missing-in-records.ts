// construct: missing-in-records
// policy: map
interface R { first: string; n: number }
function make(list: string[], ns: number[]): R { return { first: list[0], n: ns[0] }; }
const a = make(['x'], [1]);
const b = make([], []);
console.log(`${a.first}${a.n + 1} ${b.first} ${b.n + 1} ${b.first === undefined} ${b.first ?? 'none'} ${Object.keys(b).length} ${'first' in b}`);
class P { constructor(public readonly label: string) {} }
const p = new P(([] as string[])[0]);
console.log(`${p.label} ${p.label === undefined}`);
class Q { cur: string = ''; set(l: string[], i: number): void { this.cur = l[i]; } }
const q = new Q();
q.set(['z'], 0);
console.log(q.cur);
q.set(['z'], 4);
console.log(q.cur + (q.cur === undefined ? '!' : ''));
