// construct: program-visitor
// policy: map
abstract class Expr { abstract accept<R>(v: Visitor<R>): R }
interface Visitor<R> { num(n: Num): R; add(a: Add): R }
class Num extends Expr {
    constructor(public readonly value: number) { super(); }
    accept<R>(v: Visitor<R>): R { return v.num(this); }
}
class Add extends Expr {
    constructor(public readonly left: Expr, public readonly right: Expr) { super(); }
    accept<R>(v: Visitor<R>): R { return v.add(this); }
}
class Printer implements Visitor<string> {
    num(n: Num): string { return String(n.value); }
    add(a: Add): string { return `(${a.left.accept(this)} + ${a.right.accept(this)})`; }
}
class Evaluator implements Visitor<number> {
    num(n: Num): number { return n.value; }
    add(a: Add): number { return a.left.accept(this) + a.right.accept(this); }
}
const e = new Add(new Num(1.5), new Add(new Num(2), new Num(3)));
console.log(e.accept(new Printer()) + ' = ' + e.accept(new Evaluator()));
