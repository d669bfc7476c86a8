// policy: map
// Where TypeScript finds `unknown` as the type of several values, records have to be told from lists as well.
function either(on: boolean, value: unknown) {
    return on ? value : {};
}

function late(on: boolean, value: unknown) {
    if (on) {
        return value;
    }
    return {};
}

function kind(value: unknown): string {
    return Array.isArray(value) ? 'list' : 'other';
}

const five: unknown = 5;
const counts: Record<string, number> = {};
const mixed = [five, {}, [], counts];
console.log(mixed.map(kind).join(' '));
console.log(JSON.stringify(mixed));
console.log(JSON.stringify([[five], [{}], [[]]]));
console.log(kind(either(false, 5)) + JSON.stringify(either(false, 5)));
console.log(kind(late(false, 5)) + JSON.stringify(late(false, [])));
const chosen = five ?? {};
console.log(kind(chosen) + JSON.stringify(chosen));
const zero: unknown = 0;
console.log(JSON.stringify(zero || {}) + JSON.stringify(five && {}));
console.log(JSON.stringify([1, 2].map((item) => (item > 1 ? five : { 0: item }))));
