// construct: override-required
// policy: map-or-reject
// trap: the parent may be called without the argument
class A { take(x?: number): string { return x === undefined ? 'none' : 'some ' + x; } }
class B extends A { take(x: number): string { return 'B ' + x; } }
console.log(new B().take(1));
