// policy: map
// Functions of numbers as values, and powers in place.

const round = Math.floor;
console.log(round(3.7), round(-0.5), round(5));
const ops: Record<string, (n: number) => number> = { floor: Math.floor, ceil: Math.ceil, round: Math.round, trunc: Math.trunc, sign: Math.sign, abs: Math.abs };
for (const name of Object.keys(ops)) console.log(name, ops[name]!(2.5), ops[name]!(-2.5), ops[name]!(-0), ops[name]!(7), ops[name]!(NaN), ops[name]!(-Infinity));
const pipe = (...fns: ((n: number) => number)[]) => (n: number): number => fns.reduce((acc, f) => f(acc), n);
console.log(pipe(Math.abs, Math.sqrt, Math.floor)(-17));
function apply(f: (n: number) => number, v: number): number { return f(v); }
console.log(apply(Math.sqrt, 16) === 4, apply(Math.floor, 2.5) + 'x', `${apply(Math.ceil, 2.1)}`);
interface Mode { name: string; fn: (n: number) => number }
const modes: Mode[] = [{ name: 'up', fn: Math.ceil }, { name: 'down', fn: Math.floor }];
console.log(modes.map((m) => m.name + m.fn(1.5)).join());
class Rounder { constructor(private readonly mode: (n: number) => number = Math.round) {} run(n: number): number { return this.mode(n); } }
console.log(new Rounder().run(2.5), new Rounder(Math.trunc).run(-2.5));
console.log([1.5, 2.5].map(round).join(), [4, 9].map((x) => Math.sqrt(x)).join(), [1.2].map(Math.ceil).join());
const pick = (up: boolean): ((n: number) => number) => (up ? Math.ceil : Math.floor);
console.log(pick(true)(1.1), pick(false)(1.9), 7 / pick(false)(2.5), JSON.stringify({ v: pick(true)(3) }));
const idx = pick(false)(1.9);
const arr = ['a', 'b', 'c'];
console.log(arr.at(0));
switch (idx) { case 1: console.log('one'); break; default: console.log('other'); }
console.log([1, 2, 3].includes(idx), idx === 1);
const q = 10; console.log(q % pick(true)(2.5), 2 ** 3);
console.log([3.3, 1.1].map(pick(true)).sort((a, b) => a - b).join());
let n = 3; n **= 2; console.log(n);
let h = 0.5; h **= 2; console.log(h);
const powers = [2, 3]; powers[0] **= 2; powers[1]! **= 2; console.log(powers.join());
class C { v = 5; up(): void { this.v **= 2; } }
const c9 = new C(); c9.up(); console.log(c9.v);
const r: Record<string, number> = { a: 3 }; r['a'] **= 2; console.log(r['a']);
r['b'] **= 2; console.log(r['b']);
for (let i = 2; i < 300; i **= 2) console.log(i);
let k = 2;
k = k **= 3; console.log(k);
const arr3 = [3]; let at = 0; arr3[at++] **= 2; console.log(arr3.join(), at);
const emp: number[] = []; try { emp[0] **= 2; console.log(emp[0]); } catch (e) { console.log('x'); }
let neg = -2; neg **= 3; console.log(neg);
