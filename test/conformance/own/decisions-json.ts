// construct: records that could be taken for lists, in JSON and in values of unknown type
// policy: map
const zero = ['0', 'x'][0]!;
console.log(JSON.stringify({ [zero]: 1 }));
console.log(JSON.stringify({ 0: 'a', 1: 'b' }) + JSON.stringify({ '0': 'a', b: 'c' }) + JSON.stringify(['a', 'b']));

interface Row {
    name: string;
    tags: Record<string, number>;
    rows: Record<string, string>[];
}

function json(row: Row): string {
    return JSON.stringify(row);
}

console.log(json({ name: 'x', tags: {}, rows: [] }));
console.log(json({ name: 'y', tags: { '0': 1, '1': 2 }, rows: [{}, { '0': 'a' }, { b: 'c' }] }));

const none = [{ a: 1 }].length > 5 ? { a: 1 } : null;
const maybe: Record<string, number> | null = none;
const asUnknown: unknown = maybe;
console.log(`${asUnknown === null}`);

interface Packed {
    name: string;
    tags: Record<string, number>;
    empty: Record<string, string>;
    list: Record<string, string>[];
    lists: string[][];
    by: Record<string, Record<string, number>>;
    some: { a?: number };
    plain: { a: number };
}

const packed: unknown = {
    name: 'n',
    tags: { '0': 1 },
    empty: {},
    list: [{}, { a: 'b' }],
    lists: [['x'], []],
    by: { '0': {}, b: { c: 1 } },
    some: {},
    plain: { a: 1 },
};
const row = packed as Packed;
console.log(row.name + Object.keys(row.tags).join() + Object.keys(row.empty).length + Object.keys(row.some).length);
console.log(row.list.map((one) => Object.keys(one).join('+')).join(';') + row.lists.map((one) => one.join()).join(';'));
console.log(Object.keys(row.by).join() + Object.keys(row.by['0'] ?? { x: 1 }).length + row.plain.a);
console.log(JSON.stringify(row.tags) + JSON.stringify(row.list) + JSON.stringify(row.by));
const names: unknown = ['a', 'b'];
console.log((names as string[]).join() + `${Array.isArray(packed)} ${Array.isArray(names)}`);
const alone: unknown = { a: {} };
console.log(`${Object.keys((alone as { a: Record<string, number> }).a).length}`);

// What a function changes is made once, however deep in the literal it stands.
let made = 0;

function next(): number {
    made += 1;
    return made;
}

function drained(list: number[]): number {
    let sum = 0;
    while (list.length > 0) {
        sum += list.pop()!;
    }
    return sum;
}

console.log(JSON.stringify({ a: { b: drained([next(), 5]) } }), made);
console.log(JSON.stringify({ a: { b: { c: { d: drained([next(), 6]), e: made } } } }), made);
