// construct: unions
// policy: map
// trap: parts of a union have a property of the same name and of different types, and one has none
type Token = { kind: 'number'; value: number } | { kind: 'sign'; value: string } | { kind: 'end' };
const tokens: Token[] = [];
const sign = ['+'].join('');
tokens.push({ kind: 'sign', value: sign }, { kind: 'number', value: 0.1 + 0.2 }, { kind: 'end' });
console.log(tokens.map((one) => (one.kind === 'end' ? 'end' : one.kind + one.value)).join());
