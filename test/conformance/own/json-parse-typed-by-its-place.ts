// policy: map
// What `JSON.parse` gives has the type that its place asks for, also through `??`, `||`, a choice and a literal.
interface Row {
    n: number;
    name: string | null;
}
const text = ['{"n":2.5,"name":null}', 'null', '[1,2.5]'];
function row(at: number): Row {
    return JSON.parse(text[at] ?? 'null') ?? { n: 1, name: 'none' };
}
console.log(row(0).n + ' ' + row(1).n + ' ' + row(9).name);

const numbers: number[] = [JSON.parse('1.0'), JSON.parse('1e3'), 3];
console.log(numbers.join(' ') + ' ' + numbers.includes(1));

const record: Record<string, number[]> = { a: JSON.parse('[1.5,2]'), b: [JSON.parse('7')] };
console.log((record['a'] ?? []).join('+') + ' ' + JSON.stringify(record));

function pick(isSet: boolean): string {
    const picked: string = isSet ? JSON.parse('"set"') : JSON.parse('""') || 'empty';
    return picked;
}
console.log(pick(true) + ' ' + pick(false));

const parse: (json: string) => Row = (json) => {
    return JSON.parse(json);
};
console.log(parse('{"n":4,"name":"x"}').name + ' ' + parse('{"n":4.5,"name":"x"}').n);

let value: number = 1;
value = JSON.parse('2.0') as number;
console.log(value + ' ' + (value === 2));

console.log(Boolean(JSON.parse('{}')) + ' ' + Boolean(JSON.parse('[]')) + ' ' + Boolean(JSON.parse('0')));
console.log(Boolean(JSON.parse('""')) + ' ' + Boolean(JSON.parse('0.0')) + ' ' + Boolean(JSON.parse('null')));
console.log(Array.isArray(JSON.parse('{}')) + ' ' + Array.isArray(JSON.parse('[]')) + ' ' + Array.isArray(JSON.parse('{"0":1}')));
console.log(Array.isArray(JSON.parse('"x"')) + ' ' + Array.isArray(JSON.parse('[{}]')));
console.log(JSON.stringify(JSON.parse('[{},[],{"a":{}},1.50,"x",null]')));
const list: unknown[] = [];
list.push(JSON.parse('{}'), JSON.parse('[]'));
console.log(JSON.stringify(list));
