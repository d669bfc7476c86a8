// construct: class-intersection
// policy: map
// trap: an intersection of interfaces that a class implements
interface Named { readonly name: string }
interface Sized { size(): number }
class Thing implements Named, Sized { constructor(readonly name: string, private n: number) {} size(): number { return this.n; } }
function info(x: Named & Sized): string { return x.name + x.size(); }
console.log(info(new Thing('t', 3)));
