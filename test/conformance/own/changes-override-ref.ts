// construct: changes-override-ref
// policy: map-or-reject
abstract class Base { abstract fill(l: number[]): void; run(): number[] { const l = [0]; this.fill(l); return l; } }
class A extends Base { fill(l: number[]): void { l.push(1); } }
class B extends Base { fill(l: number[]): void { l.push(2, 3); } }
for (const x of [new A(), new B()]) console.log(x.run().join());
