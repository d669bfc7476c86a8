// policy: map
// Elsewhere lists may hold items that are missing; the keys of a record and the parts of a text are there.
function swapped<T>(list: T[], a: number, b: number): T[] {
    [list[a], list[b]] = [list[b], list[a]];
    return list;
}
function late(list: string[], at: number): string[] {
    const more = [...list];
    more.push(list[at]);
    return more;
}
const counts: Record<string, number> = {};
for (const word of 'b a c a'.split(' ').sort()) {
    counts[word] = (counts[word] ?? 0) + 1;
}
for (const key of Object.keys(counts)) {
    console.log(JSON.stringify(key) + counts[key], JSON.stringify({ key }));
}
Object.keys(counts)
    .filter((key) => counts[key] === 1)
    .slice(1)
    .reverse()
    .forEach((key, at) => console.log(key === undefined, JSON.stringify([key, at])));
console.log('x,y'.split(',').map((part) => JSON.stringify(part)).join(';'));
console.log('x,y,z'.split(',').reduce((all, part) => all + part), 'q,p'.split(',').sort((a, b) => (a < b ? -1 : 1)).join());
const two = swapped([1, 2], 0, 1);
const one = swapped(['a'], 0, 1);
console.log(two.join(), one.length);
console.log(
    late(['a'], 5)
        .map((name) => name === undefined)
        .join(),
);
for (const name of late(['a'], 7)) {
    console.log(name === undefined ? 'missing' : name);
}
