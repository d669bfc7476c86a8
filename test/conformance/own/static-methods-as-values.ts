// policy: map
// Static methods as callbacks, in variables, lists, records and properties; a private one from its own class.

class E { static make(text: string): string { return '<' + text + '>'; } private static own(n: number): number { return n + 1; } static all(ns: number[]): string { return ns.map(E.own).join() + ns.map(this.own).filter(E.big).join('|') + (ns.find(E.big) ?? 0); } static big(n: number): boolean { return n > 2; } static kind(): string { return this.name2(); } static name2(): string { return 'n'; } }
class F extends E {}
const f = E.make;
console.log(f('x'), ['a'].map(E.make).join(), E.all([1, 2, 3]), ['q'].map(F.make).join());
const table: Record<string, (t: string) => string> = { make: E.make, up: (t) => t.toUpperCase() };
for (const [k, g] of Object.entries(table)) console.log(k, g('z'));
let h = E.big; console.log(h(3)); h = (n) => n === 1; console.log(h(3), h(1));
const apply = (fn: (n: number) => boolean, n: number): boolean => fn(n);
console.log(apply(E.big, 2.5), apply(E.big, 1));
console.log(F.all([1, 2, 3]));
class N { static double(n: number): number { return n * 2; } static half(n: number): number { return n / 2; } static show(n: number): string { return 'n' + n; } }
const fs = [N.double, N.half];
console.log(fs.map((f) => f(3)).join(), [1.5, 2].map(N.show).join(), [1, 2, 3].map(N.half).map(N.double).map(N.show).join());
interface Op2 { run: (n: number) => number }
const op: Op2 = { run: N.half };
console.log(op.run(3), op.run(4) === 2);
class H { constructor(private f: (n: number) => number) {} go(n: number): number { return this.f(n); } }
console.log(new H(N.half).go(5), new H(N.double).go(5));
