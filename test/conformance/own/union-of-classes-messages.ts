// construct: union-of-classes-messages
// policy: map
// trap: classes that a property tells apart
class Base { protected items: string[] = []; add(s: string): this { this.items.push(s); return this; } list(): string[] { return [...this.items]; } }
class Sorted extends Base { add(s: string): this { super.add(s); this.items.sort(); return this; } }
class Upper extends Sorted { add(s: string): this { return super.add(s.toUpperCase()); } }
console.log(new Upper().add('b').add('a').list().join() + new Sorted().add('z').add('y').list().join());
type Op = Plus | Neg; class Plus { constructor(readonly l: Op | number, readonly r: Op | number) {} run(): number { return val(this.l) + val(this.r); } } class Neg { constructor(readonly v: Op | number) {} run(): number { return -val(this.v); } }
function val(o: Op | number): number { return typeof o === 'number' ? o : o.run(); }
console.log(val(new Plus(1, new Neg(new Plus(2, 0.5)))));
type Handler = Email | Sms; class Email { readonly kind = 'email'; constructor(public to: string) {} send(m: string): string { return `mail ${this.to}: ${m}`; } } class Sms { readonly kind = 'sms'; constructor(public phone: number) {} send(m: string, flash = false): string { return `sms ${this.phone}: ${m}${flash ? '!' : ''}`; } }
const hs: Handler[] = [new Email('a@b'), new Sms(123)];
console.log(hs.map((h) => h.send('hi')).join(' | '));
console.log(hs.map((h) => (h.kind === 'sms' ? h.send('yo', true) : h.to)).join(' | '));
hs.forEach((h) => { if (h instanceof Email) { h.to = 'c@d'; } else { h.phone += 1; } });
console.log(hs.map((h) => h.send('x')).join());
const picked: Handler | undefined = hs.find((h) => h.kind === 'sms'); console.log(picked?.send('q') ?? 'none');
function pick<T extends Handler>(h: T): string { return h.send('g'); } console.log(pick(new Sms(9)));
const byKind: Record<string, Handler> = {}; for (const h of hs) byKind[h.kind] = h; console.log(Object.keys(byKind).join() + (byKind['email']?.send('r') ?? ''));
