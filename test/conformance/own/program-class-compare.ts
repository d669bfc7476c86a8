// construct: program-class-compare
// policy: map
class Version {
    constructor(private readonly major: number, private readonly minor = 0) {}
    compare(o: Version): number { return this.major - o.major || this.minor - o.minor; }
    equals(o: Version): boolean { return this.compare(o) === 0; }
    static parse(s: string): Version {
        const [a, b = '0'] = s.split('.');
        return new Version(parseInt(a, 10), parseInt(b, 10));
    }
    toString(): string { return `${this.major}.${this.minor}`; }
}
const vs = ['1.2', '1.10', '0.9', '1'].map((s) => Version.parse(s));
vs.sort((a, b) => a.compare(b));
console.log(vs.map((v) => v.toString()).join(' ') + vs[0].equals(Version.parse('0.9')));
