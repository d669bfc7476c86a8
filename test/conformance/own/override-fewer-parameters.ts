// construct: override-fewer-parameters
// policy: map
// trap: PHP wants all parameters of what is overridden
interface Visitor { visit(n: number, s: string): string; leave?: number }
class V implements Visitor { visit(n: number): string { return 'v' + n; } }
class W extends V { visit(n: number, s = 'w'): string { return 'w' + n + s; } }
class X extends V { visit(n: number, s?: string): string { return 'x' + n + (s ?? 'none'); } }
const all: Visitor[] = [new V(), new W(), new X()];
console.log(all.map((o) => o.visit(1, 'q')).join());
console.log(new V().visit(1) + new W().visit(2) + new X().visit(3));
abstract class Shape { abstract area(scale: number): number; describe(): string { return `${this.area(2)}`; } }
class Unit extends Shape { area(): number { return 1; } }
class Half extends Shape { area(scale: number): number { return scale / 4; } }
for (const s of [new Unit(), new Half()]) console.log(s.describe());
class Base { log(...parts: string[]): string { return parts.join('-'); } void(): void { console.log('base'); } }
class Quiet extends Base { log(): string { return 'quiet'; } void(): number { console.log('quiet'); return 3; } }
class Loud extends Base { log(first = "z", ...rest: string[]): string { return first.toUpperCase() + rest.length; } }
for (const b of [new Base(), new Quiet(), new Loud()]) { console.log(b.log('a', 'b')); b.void(); }
console.log(new Quiet().void());
class Never extends Base { void(): never { throw new Error('never'); } }
try { const b: Base = new Never(); b.void(); } catch (e) { console.log((e as Error).message); }
class Node1 { constructor(readonly value: number) {} copy(): Node1 { return new Node1(this.value); } self(): this { return this; } }
class Node2 extends Node1 { copy(): Node2 { return new Node2(this.value + 1); } twice(): number { return this.value * 2; } }
console.log(new Node2(1).copy().twice() + new Node2(4).self().twice());
const n: Node1 | null = new Node2(3); console.log(n.copy().value);
