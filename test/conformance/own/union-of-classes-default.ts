// construct: union-of-classes-default
// policy: map
// trap: a call through a union may leave out or hand on undefined what another class has a default for
class C { take(x: number | undefined): string { return x === undefined ? 'none' : 'some ' + x; } }
class D { take(x = 5): string { return 'D ' + x; } }
function run(one: C | D, x: number | undefined): string { return one.take(x); }
console.log(run(new D(), undefined));
console.log(run(new C(), undefined));
class G { static of(list: string[]): string { return list.join(); } }
const made: string[] = [];
const fn = made.length > 0 ? (x: number) => 'a' + x : (x: number) => 'b' + x / 2;
console.log(fn(3));
class P { value(): number { return 1; } }
class Q { value(): number { return 1.5; } }
const pq: P | Q = made.length < 2 ? new Q() : new P();
console.log('v' + pq.value() + ' ' + pq.value() * 2);
class R1 { get(): number | null { return 1; } }
class S1 { get(): number { return 2; } }
function g(x: R1 | S1): string { return 'g' + (x.get() ?? 0); }
console.log(g(new R1()));
