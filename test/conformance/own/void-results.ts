// construct: what functions of the type void give
// policy: map
function log(text: string): void { console.log(text); }
const r = log('x');
console.log(`${r === undefined}`);
console.log(typeof log('y'));
const handlers: Array<() => void> = [() => log('a'), () => 5];
handlers.forEach((h) => h());
for (const h of handlers) { h(); }
class A { on?: () => void; run(): void { this.on?.(); } }
const a = new A(); a.on = () => 7; a.run();
const cond = handlers.length > 1;
cond ? handlers[0]!() : log('no');
cond && log('yes');
function pass(f: () => void): void { return f(); }
pass(() => log('passed'));
const wrap = (f: () => void): (() => void) => () => f();
wrap(() => log('wrapped'))();
console.log(typeof a.run());
abstract class V { abstract visit(n: number): void; }
class W extends V { visit(n: number): void { log(`${n}`); } }
const v: V = new W();
v.visit(3);
const out = [1, 2].map((n) => v.visit(n)).length;
console.log(out);
