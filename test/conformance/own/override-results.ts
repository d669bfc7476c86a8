// construct: override-results
// policy: map
// trap: a child may give back more than its parent
class A { protected n = 1; show(): string { return 'A' + this.n; } static make(): A { return new A(); } }
class B extends A { public n = 2; show(): string { return 'B' + super.show(); } static make(): B { return new B(); } }
console.log(A.make().show() + B.make().show());
class C<T> { constructor(protected v: T) {} get(): T { return this.v; } }
class D extends C<string> { get(): string { return super.get() + '!'; } }
class E extends C<number> { get(): number { return super.get() * 2; } }
console.log(new D('d').get() + new E(2).get());
const cs: C<string>[] = [new D('x'), new C('y')]; console.log(cs.map((c) => c.get()).join());
