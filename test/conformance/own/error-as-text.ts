// construct: error-as-text
// policy: map
// trap: an exception as text is a stack trace in PHP; an object with toString() has no __toString()
class Custom extends Error {
    name = 'Custom';
    toString(): string {
        return `<${this.message}>`;
    }
}
class Coded extends Error {
    constructor(readonly code: number) {
        super('code ' + code);
    }
}
class Point {
    constructor(private readonly x: number, private readonly y: number) {}
    toString(): string {
        return `(${this.x}, ${this.y})`;
    }
}
class Point3 extends Point {
    toString(): string {
        return 'P3' + super.toString();
    }
}
function fail(kind: string): never {
    if (kind === 'range') {
        throw new RangeError('far');
    }
    if (kind === 'custom') {
        throw new Custom('own');
    }
    if (kind === 'coded') {
        throw new Coded(7);
    }
    throw new Error(kind);
}
for (const kind of ['range', 'custom', 'coded', '', 'plain']) {
    try {
        fail(kind);
    } catch (e) {
        console.log(String(e), `${e}`);
        console.log('Caught: ' + e);
        if (e instanceof Error) {
            console.log(`${e}|` + e + '|' + String(e));
        }
    } finally {
        console.log('end');
    }
}
const er = new TypeError('bad');
console.log(`${er}`, String(new Error('plain')), 'a' + er);
const p = new Point(1, 2);
const q: Point = new Point3(3, 4);
console.log(`${p}`, String(q), 'x' + p + q);
let text = 'at ';
text += q;
console.log(text);
console.log(JSON.stringify([1, { a: 2 }]), Boolean([1]));
