// construct: spread of a record by key into one with names
// policy: map
// trap: the type names fewer keys than there are, and numbers among them come first
const rec: Record<string, number> = {};
for (const k of ['10', '2']) {
    rec[k] = 1;
}
const copy = { ...rec, more: 1 };
console.log(JSON.stringify(copy), Object.keys(copy).join());
interface Named {
    a: number;
}
function show(n: Named): string {
    return Object.keys(n).join() + JSON.stringify(n);
}
console.log(show({ a: 1, ...rec }));
const other: Named = { ...rec, a: 5 };
console.log(show(other), Object.values(other).join());
const parsedOne: unknown = JSON.parse('{"10":1,"2":2}');
const recOfOne = parsedOne as Record<string, unknown>;
const copyOfOne = { ...recOfOne, more: 1 };
console.log(Object.keys(recOfOne).join(), Object.keys(copyOfOne).join());
function at(value: unknown): string {
    if (typeof value === 'object' && value !== null && '0' in value && typeof value[0] === 'string') {
        return value[0];
    }
    return 'none';
}
function at2(value: unknown): string {
    if (typeof value === 'object' && value !== null && '0' in value) {
        const v = value['0'];
        return typeof v;
    }
    return 'none';
}
console.log(at(JSON.parse('{"0":"zero"}')), at(JSON.parse('["z"]')), at2(JSON.parse('{"0":"zero"}')));
