// construct: type guards for records
// policy: map
// trap: rows, paths and configurations of unknown type
function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const isText = (value: unknown): value is string => typeof value === 'string';
function isRows(value: unknown): value is Record<string, number>[] {
    return Array.isArray(value) && value.every((one) => isRecord(one));
}
const rows: unknown = JSON.parse('[{},{"1":5},{"a":1}]');
if (isRows(rows)) {
    console.log(rows.length, rows.map((row) => Object.keys(row).join()).join('|'), JSON.stringify(rows));
    for (const row of rows) {
        console.log(Object.values(row).join());
    }
    const [first, ...rest] = rows;
    console.log(Object.keys(first ?? { none: 1 }).length, rest.length);
}
let later: unknown = JSON.parse('{}');
const check = (): string => (isRecord(later) ? 'r' + Object.keys(later).length : 'n');
console.log(check());
later = [1];
console.log(check());
later = { a: {}, b: [] };
console.log(check());
if (isRecord(later)) {
    const { a, ...others } = later;
    console.log(isRecord(a), Object.keys(others).join());
    const list = [later, later];
    console.log(list.map((one) => Object.keys(one).length).join());
    console.log(Object.entries(later).map(([k, v]) => k + (isRecord(v) ? 'R' : Array.isArray(v) ? 'L' : '?')).join());
}
function pick(source: unknown, ...path: string[]): unknown {
    let at: unknown = source;
    for (const key of path) {
        if (!isRecord(at) || !(key in at)) {
            return null;
        }
        at = at[key] ?? null;
    }
    return at;
}
const tree: unknown = JSON.parse('{"x":{"y":{"z":"deep"}},"0":{"1":"n"}}');
const found = pick(tree, 'x', 'y', 'z');
console.log(isText(found) ? found : 'no', isText(pick(tree, '0', '1')) ? 'yes' : 'no', pick(tree, 'q') == null);
interface Config {
    readonly name: string;
    readonly limits?: Record<string, number>;
}
function toConfig(input: unknown): Config | string {
    if (!isRecord(input)) {
        return 'not an object';
    }
    const { name, limits } = input;
    if (!isText(name) || name === '') {
        return 'no name';
    }
    if (limits === undefined || limits === null) {
        return { name };
    }
    if (!isRecord(limits)) {
        return 'limits are no object';
    }
    const made: Record<string, number> = {};
    for (const [key, value] of Object.entries(limits)) {
        if (typeof value !== 'number') {
            return `limit ${key} is no number`;
        }
        made[key] = value;
    }
    return { name, limits: made };
}
for (const text of ['{}', '[]', '{"name":"n"}', '{"name":"n","limits":{}}', '{"name":"n","limits":[]}', '{"name":"n","limits":{"7":7,"a":1}}', '{"name":"n","limits":{"a":"1"}}', '{"name":"n","limits":null}']) {
    const made = toConfig(JSON.parse(text));
    console.log(typeof made === 'string' ? made : `${made.name} ${made.limits === undefined ? 'none' : JSON.stringify(made.limits)}`);
}
