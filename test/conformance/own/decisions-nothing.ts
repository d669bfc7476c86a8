// construct: null, undefined and what is not there, each asked for where a record may hold any of them
// policy: map
interface Options {
    name?: string | null;
    size?: number | null;
    note?: string;
}

function tell({ name = 'default', size = 1 }: Options): string {
    return `${name} ${size}`;
}

function show(one: Options): void {
    console.log(
        `${one.name === undefined} ${one.name !== undefined} ${one.name === null} ${one.name !== null} ` +
            `${one.name == null} ${one.name != null} ${one.note == null} ${one.note != null} ${null == one.size}`,
    );
    console.log(tell(one));
}

show({});
show({ name: null, size: null, note: 'n' });
show({ name: 'x', size: 0 });

enum Level {
    Low,
    High = 4,
}

const level = 3 as Level;
console.log(Level[level] ?? 'none');
console.log(Level[4] + ' ' + (Level[Level.Low] ?? 'none'));

const records: Record<string, number>[] = [{ undefined: 1, '1.5': 2, '2': 3 }];
const first = records[0]!;
const half = 3 / 2;
const words = ['a'];
console.log(`${half in first} ${2 in first} ${half + 0.5 in first} ${3 in first} ${words[4]! in first} ${words[0]! in first}`);
try {
    console.log('a' in records[1]!);
} catch {
    console.log('no record');
}
try {
    const { undefined: one } = records[2]!;
    console.log(one);
} catch {
    console.log('nothing to take apart');
}

function merged(base: Record<string, number> | null, more?: Record<string, number>): string {
    return Object.entries({ a: 1, ...base, ...more, z: 9 })
        .map(([key, value]) => `${key}=${value}`)
        .join(' ');
}

console.log(merged(null));
console.log(merged({ a: 2, b: 3 }, { b: 4 }));

function both(a: number = 7, b: number): number {
    return a + b;
}

console.log(`${both(undefined, 1)} ${both(2, 1)}`);

function pair([a, b]: number[] = [1, 2]): string {
    return `${a} ${b}`;
}

console.log(`${pair()} ${pair([5])} ${pair([6, 7, 8])}`);

let made = 0;

function make(): { a: number; b: number } {
    made += 1;
    return { a: made, b: made * 10 };
}

const { a, b } = make();
console.log(`${a} ${b} ${made}`);

class Point {
    constructor(
        readonly x: number,
        readonly y: number,
    ) {}
}

const { x, y: up } = new Point(3, 4);
console.log(`${x} ${up}`);

function flag(value: boolean | null, other?: boolean): string {
    return `${value ? 'yes' : 'no'} ${other ? 'yes' : 'no'} ${!value} ${!other}`;
}

console.log(`${flag(null)} ${flag(true, false)} ${flag(false, true)}`);

function shown(of: number | string | null): string {
    return `${typeof of === 'number' ? of + 1 : of ?? 'none'}`;
}

let turn = 0;

function next(): number | string {
    turn += 1;
    return turn % 2 === 0 ? turn : 'odd';
}

console.log(`${typeof next() === 'number'} ${typeof next() === 'number'} ${typeof next() !== 'number'} ${turn}`);
console.log(`${shown(1)} ${shown('a')} ${shown(null)}`);

function label(): string {
    turn += 1;
    return turn % 2 === 0 ? '' : `label ${turn}`;
}

console.log(`${label() || 'none'} ${label() || 'none'} ${label() && 'some'} ${turn}`);

function joined(separator?: string): string {
    return ['a', 'b'].join(separator);
}

console.log(joined(), joined('-'), joined(''));

const names = ['b'];

// A text that is missing comes neither before nor behind another one.
function compared(at: number): string {
    return `${names[at]! < 'c'} ${names[at]! > 'a'} ${names[at]! <= names[at + 1]!} ${'a' >= names[at]!}`;
}

console.log(compared(0), compared(1));
