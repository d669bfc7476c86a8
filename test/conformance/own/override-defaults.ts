// construct: override-defaults
// policy: map
// trap: a default of the child meets an undefined of the parent
class A { take(x?: number): string { return x === undefined ? 'none' : 'some ' + x; } }
class B extends A { take(x = 5): string { return 'B ' + x; } }
function run(one: A, x: number | undefined): string { return one.take(x); }
console.log(run(new B(), undefined));
console.log(run(new A(), undefined));
console.log(run(new B(), 2));
interface Taker { take(x?: number): string }
class E implements Taker { take(x = 7): string { return 'E ' + x; } }
function go(one: Taker, x: number | undefined): string { return one.take(x); }
console.log(go(new E(), undefined));
abstract class Base2 { abstract make(x?: number): string; run(): string { return this.make() + this.make(3); } }
class Opt extends Base2 { make(x = 4): string { return 'B' + x; } }
class None extends Base2 { make(): string { return 'C'; } }
for (const o of [new Opt(), new None()]) console.log(o.run());
class Plain { take(x: number): string { return 'D' + x; } }
class More extends Plain { take(x: number, y = 2): string { return 'E' + x + y; } }
console.log(new More().take(1) + new More().take(1, 5) + (new More() as Plain).take(3));
class F { take(x: number): void { console.log('F' + x); } }
class G extends F { take(x: number): void { super.take(x + 0.5); } }
new G().take(1);
