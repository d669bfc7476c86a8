// construct: operators, parameters and patterns in the forms that the compiler tells apart
// policy: map
enum Level {
    Low,
    Mid = 5,
    High,
}

enum Name {
    First = 'one',
    Second = 'two',
}

const A = 2 * 3;
const B = A - 10;
const C = A + B * 2;
const D = -A;

class Base {
    constructor(protected readonly size: number = C) {}

    area(): number {
        return this.size * 2;
    }
}

class Square extends Base {
    public label = 's';

    constructor(size: number, label?: string) {
        super(size);
        this.label = label ?? 'none';
    }

    override area(): number {
        return super.area() + 1;
    }
}

class Plain extends Base {}

class Problem extends Error {
    constructor(message: string, public readonly status: number = 5) {
        super(message);
    }
}

interface Row {
    id: number;
    name: string | null;
    note?: string;
}

function optional(a: number, b?: number, c: string = 'c', d: string | null = null): string {
    return `${a} ${b ?? 'none'} ${c} ${d ?? 'null'}`;
}

function early(a: number = 1, b: number = a): number {
    return a * 10 + b;
}

function half(n: number): number {
    let x = n;
    x /= 2;
    x %= 3;
    x *= 2;
    x -= 1;
    x += 0.5;
    return x;
}

function kind(value: unknown): string {
    if (typeof value !== 'number') {
        return typeof value === 'string' ? 'text' : 'other';
    }
    return value === 1 ? 'one' : 'number';
}

function truth(flag: boolean | null, text: string | null, n: number | null, row: Row | null): string {
    return [flag ? 1 : 0, text ? 1 : 0, n ? 1 : 0, row ? 1 : 0, !flag ? 1 : 0, !text ? 1 : 0, !n ? 1 : 0, !row ? 1 : 0].join('');
}

function same(a: unknown, b: string): string {
    return `${a === b} ${a !== b}`;
}

function equal(a: number, b: number | null): string {
    return `${a === b} ${a !== b} ${b === null} ${b !== null} ${b == null} ${b != null}`;
}

function pick(n: number): string {
    switch (n) {
        case 1:
        case 2:
            return 'low';
        case Level.Mid:
            return 'mid';
        default:
            return 'other';
    }
}

function say(text: string): string {
    let out = '';
    switch (text + '') {
        case '1':
        case '01':
            out += 'one';
        case '1e0':
            out += 'float';
            break;
        case Name.First:
            out += 'name';
            break;
        default:
            out += 'none';
    }
    return out;
}

function main(): void {
    console.log([A, B, C, D, Level.Low, Level.Mid, Level.High, Name.First, Name.Second].join());
    console.log([new Base().area(), new Base(1.5).area(), new Square(2).area(), new Square(2, 'x').label, new Square(1).label, new Plain(4).area(), new Plain().area()].join());
    try {
        throw new Problem('bad');
    } catch (error) {
        console.log(error instanceof Problem ? error.message + error.status : 'other');
    }
    console.log([optional(1), optional(1, 2), optional(1, 0, ''), optional(1, 2, 'x', 'y'), early(), early(2), early(2, 3)].join('|'));
    console.log([half(7), half(-7), half(0), half(9)].join() + [kind(1), kind(2.5), kind('x'), kind(null), kind(true)].join());
    console.log(truth(true, 'a', 1, { id: 1, name: null }) + truth(false, '', 0, null) + truth(null, null, null, null) + truth(true, '0', NaN, null));
    console.log([same('a', 'a'), same('a', 'b'), same(1, '1'), same(null, ''), equal(1, 1), equal(1, 2), equal(0, null), equal(0.5, 0.5)].join('|'));
    console.log([1, 2, 3, 5, 6].map(pick).join() + ['1', '01', '1e0', 'one', 'x', ''].map(say).join());
    const row: Row = { id: 1, name: null };
    const full: Row = { id: 2, name: 'n', note: 'x' };
    for (const one of [row, full]) {
        const { id, ...rest } = one;
        const { name, note = 'default' } = one;
        console.log(`${id} ${JSON.stringify(rest)} ${name ?? 'null'} ${note} ${one.note === undefined} ${one.note !== undefined} ${one.name === null} ${'note' in one}`);
        console.log(JSON.stringify({ ...one, id: 3 }) + JSON.stringify({ extra: 1, ...one, more: 2 }));
    }
    const [first, , third = 9, ...others] = [1, 2, 3, 4, 5];
    const [x, y] = [first + 1, third + 1];
    console.log([first, third, others.join(), x, y].join('|'));
    const table: Record<string, number> = { a: 1 };
    for (const [key, value] of Object.entries(table)) {
        console.log(key + value);
    }
    for (const [key] of Object.entries({ p: 1, '5': 2 })) {
        console.log(key);
    }
    for (const [, value] of Object.entries({ p: 1, q: 2 })) {
        console.log(String(value));
    }
    const list = [3, 4];
    let at = 0;
    list[at++] = at;
    list[at] = list[at]! * 2 + at++;
    table['a'] = (table['a'] ?? 0) + at;
    table['b'] ??= 7;
    console.log(list.join() + at + JSON.stringify(table) + (at === 2 || list.length > 5 ? 'yes' : 'no') + (list.length > 5 && at === 2));
    const makers: Array<() => number> = [];
    for (let i = 0; i < 3; i++) {
        let inner = i * 2;
        inner++;
        makers.push(() => inner + i);
    }
    console.log(makers.map((make) => make()).join());
    const all: number[] = [];
    all.push(...list, 5);
    all.push(6, ...list);
    all.unshift(...list);
    console.log(all.join() + Math.max(...list) + Math.max(1, ...list, 2.5) + Math.min(1, 2) + Math.max(0.5, 2));
}

main();

enum Size {
    small = 1,
    Small = 2,
    SMALL = 3,
}

console.log(Size.small, Size.Small, Size.SMALL);

// A default where null is a value of its own has to be constant.
function timed(seconds: number | null = 60 * 60, days: number | null = 1 + 2, rest: number | null = 9 - 4 - 2): string {
    return `${seconds ?? 'none'} ${days ?? 'none'} ${rest ?? 'none'}`;
}

console.log(timed(), timed(null, null), timed(1, 2, null));

class Limits {
    static readonly beyond = 9007199254740991 * 3;
    static readonly behind = 9007199254740991 + 2;
    static readonly day = 24 * 60 * 60;
}

console.log(Limits.beyond, Limits.behind, Limits.behind - 1, Limits.day);

class Voiced {
    readonly label: string;

    constructor() {
        this.label = `${this.sound()}!`;
    }

    sound(): string {
        return 'hm';
    }

    legs(): number {
        return 4;
    }
}

// What the constructor above calls is not what is overridden here.
class Winged extends Voiced {
    wings = 2;

    legs(): number {
        return this.wings;
    }
}

console.log(new Winged().label, new Winged().legs());
