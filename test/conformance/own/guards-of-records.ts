// construct: type guards for records
// policy: map
// trap: an empty record out of JSON is no array until its type says so
function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isObject(value: unknown): boolean {
    return !Array.isArray(value) && value !== null && typeof value === 'object';
}
function isNone(value: unknown): boolean {
    return typeof value !== 'object' || value === null || Array.isArray(value);
}
interface User {
    id: number;
    name: string;
    meta: Record<string, string>;
}
function isUser(value: unknown): value is User {
    return isRecord(value) && typeof value['id'] === 'number' && typeof value.name === 'string' && isRecord(value['meta']);
}
const all: unknown = JSON.parse(
    '[{"id":1,"name":"n","meta":{}},{"id":2,"name":"m","meta":{"k":"v"}},{},[],{"id":3},' +
        '{"0":"zero","10":1,"2":{}},null,5]',
);
if (Array.isArray(all)) {
    for (const one of all as unknown[]) {
        console.log(isObject(one), isNone(one));
        if (isUser(one)) {
            console.log(one.id, one.name, Object.keys(one.meta).join('+'), Object.entries(one.meta).length, one.meta['k'] ?? 'no k');
            const user: User = one;
            console.log(JSON.stringify(user));
        } else if (isRecord(one)) {
            console.log('record', Object.keys(one).join(), 'id' in one, typeof one['0'] === 'string' ? one['0'] : '-');
            const copy = { ...one, more: 1 };
            console.log(Object.keys(copy).join());
            for (const [key, held] of Object.entries(one)) {
                console.log(key, isRecord(held) ? 'record' + Object.keys(held).length : 'other');
            }
        } else {
            console.log('other');
        }
    }
}
console.log(isRecord(undefined), isObject(undefined), isNone(undefined));
function deep(x: unknown): string {
    if (isRecord(x)) {
        const a = x['a'];
        if (isRecord(a)) {
            const b = a['b'];
            return isRecord(b) ? 'b' + Object.keys(b).join() : 'no b';
        }
        return 'no a';
    }
    return 'no';
}
console.log(deep(JSON.parse('{"a":{"b":{}}}')), deep(JSON.parse('{"a":{"b":{"z":1},"c":2}}')), deep(JSON.parse('{"a":[]}')), deep([]));
const o: Record<string, unknown> = { x: {}, y: [] };
for (const k of ['x', 'y', 'z']) {
    const v = o[k];
    console.log(k, isRecord(v), isRecord(v) ? Object.keys(v).length : -1);
}
class Holder {
    constructor(private readonly held: unknown) {}
    keys(): string {
        return isRecord(this.held) ? 'k' + Object.keys(this.held).join() : 'none';
    }
    static isPair(value: unknown): value is { 0: string; 1: string } {
        return isRecord(value) && typeof value['0'] === 'string' && typeof value['1'] === 'string';
    }
}
console.log(new Holder(JSON.parse('{"q":"1"}')).keys(), new Holder(JSON.parse('{}')).keys(), new Holder([]).keys());
const pair: unknown = JSON.parse('{"0":"l","1":"r"}');
if (Holder.isPair(pair)) {
    console.log(pair[0] + pair[1], Object.values(pair).join('|'));
}
function assertRecord(value: unknown, what: string): asserts value is Record<string, unknown> {
    if (!isRecord(value)) {
        throw new Error(what + ' is no record');
    }
}
function first(text: string): string {
    const data: unknown = JSON.parse(text);
    assertRecord(data, 'data');
    return Object.keys(data).join() + Object.keys(data).length;
}
for (const text of ['{}', '[]', '{"7":{}}', '"x"']) {
    try {
        console.log(first(text));
    } catch (error) {
        console.log((error as Error).message);
    }
}
