// construct: generic-bounds
// policy: map
// trap: PHP has no name for a type parameter; what it extends has one
class Base { constructor(readonly id: number) {} show(): string { return 'b' + this.id; } }
class Kid extends Base { show(): string { return 'k' + this.id; } }
function label<T extends Base>(one: T): string { return one.show(); }
function same<T extends Base>(one: T): T { return one; }
function maybe<T extends Base>(one: T | null): T | null { return one; }
class Holder<T extends Base> { constructor(private readonly one: T) {} get1(): T { return this.one; } other: T | null = null; }
console.log(label(new Kid(1)) + same(new Kid(2)).show() + (maybe<Kid>(null) === null) + new Holder(new Kid(3)).get1().show());
