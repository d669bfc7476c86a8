// construct: union-of-classes-written
// policy: map
// trap: an object of a union of classes is no array, and no copy
class Email { to = 'a'; n = 1; } class Sms { phone = 1; n = 2; list: number[] = []; }
function touch(h: Email | Sms): void { h.n += 1; if (h instanceof Email) { h.to += '!'; } else { h.phone++; h.list.push(h.n); } }
const e = new Email(); const s = new Sms(); touch(e); touch(s); touch(s);
console.log(e.to + e.n + s.phone + s.n + s.list.join());
interface HasN { n: number } class C implements HasN { n = 5; }
function up(x: HasN): void { x.n *= 2; } const c = new C(); up(c); console.log(c.n);
function gen<T extends HasN>(x: T): T { x.n += 1; return x; } console.log(gen(new C()).n + gen(c).n);
function maybe(x: Email | null): void { if (x) { x.n = 9; } x?.to; } maybe(e); maybe(null); console.log(e.n);
const rec: { n: number } = { n: 1 }; const other = { ...rec }; other.n = 3; console.log(rec.n + other.n);
for (const h of [e, s]) { h.n = 0; } console.log(e.n + s.n);
[new C(), c].forEach((x) => { x.n = 1; }); console.log(c.n);
