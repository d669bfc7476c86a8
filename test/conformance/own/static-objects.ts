// construct: static-objects
// policy: map
// trap: PHP holds no objects as defaults of static properties
const settings = { max: 3 };
class Vec {
    static readonly ZERO = new Vec(0, 0);
    static readonly UNIT: Vec = Vec.ZERO.plus(1);
    static readonly NAME = 'vec';
    static made = settings.max * 2;
    private static cache: Record<string, number> = Vec.seed();
    private static only: Vec = new Vec(7, 7);
    constructor(readonly x: number, readonly y: number) {}
    private static seed(): Record<string, number> { return { a: 1 }; }
    plus(n: number): Vec { return new Vec(this.x + n, this.y + n); }
    static count(k: string): number { Vec.cache[k] = (Vec.cache[k] ?? 0) + 1; return Vec.cache[k] ?? 0; }
    static single(): Vec { return Vec.only; }
}
class Sub extends Vec { static readonly BIG = new Sub(100, 100); static other = [1, settings.max].map((x) => x * 2); }
console.log(`${Vec.ZERO.x} ${Vec.UNIT.y} ${Vec.NAME} ${Vec.made} ${Vec.count('a')} ${Vec.count('b')} ${Vec.single().x} ${Sub.BIG.x} ${Sub.UNIT.x} ${Sub.other.join()}`);
class Single { private static readonly instance = new Single('one'); private constructor(readonly name: string) {} static get1(): Single { return Single.instance; } }
console.log(Single.get1().name + (Single.get1() === Single.get1()));
class Table { static readonly rules: { name: string; test: (n: number) => boolean }[] = [{ name: 'even', test: (n) => n % 2 === 0 }, { name: 'big', test: (n) => n > 10 }]; static check(n: number): string { return Table.rules.filter((r) => r.test(n)).map((r) => r.name).join('+') || 'none'; } }
console.log([3, 4, 12].map((n) => Table.check(n)).join(' '));
