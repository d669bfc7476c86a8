// policy: map
// The last items of a tuple may not be there.

type Pair = [string, number?];
const pairs: Pair[] = [['a'], ['b', 2], ['c', 0.5]];
for (const pair of pairs) {
    const [name, size] = pair;
    console.log(name, size, pair[1], pair[1] === undefined, pair.length, pair[1] ?? 'none');
}
for (const [name, size = 7] of pairs) {
    console.log(name, size);
}
console.log(pairs.map(([name, size]) => name + (size ?? '-')).join());
const row: [number, ...string[]] = [1];
const [id, label, note] = row;
console.log(id, label, note, row[1] ?? 'none', row[2] === undefined);
const mixed: [a: number, b?: string, ...c: boolean[]] = [1, 'x', true, false];
const [, text, yes, no, end] = mixed;
console.log(text, yes, no, end);
function show(...[one, two]: [number, string?]): string {
    return one + (two ?? 'none');
}
console.log(show(1), show(0.5, 'x'));
