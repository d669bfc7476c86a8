// construct: override-types
// policy: map
// trap: PHP wants the types of parameters and fields again
class A { take(x: number | string): string { return 'A' + x; } }
class B extends A { take(x: number | string): string { return 'B' + x; } }
const l: A[] = [new A(), new B()];
console.log(l.map((o) => o.take(1)).join());
class Base1 { get(): number | string { return 'A'; } }
class Child1 extends Base1 { get(): number { return 1; } }
const l1: Base1[] = [new Base1(), new Child1()];
console.log(l1.map((o) => '' + o.get()).join());
class Base3 { name: string | null = null; }
class Child3 extends Base3 { name: string = 'b'; }
const x: Base3 = new Child3();
console.log(x.name ?? 'none');
class P { items: (number | null)[] = []; v: number = 1; }
class Q extends P { items: number[] = [1]; v = 1.5; }
const q: P = new Q(); console.log(`${q.items.length} ${q.v}`);
