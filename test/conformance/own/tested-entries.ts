// construct: tested-entries
// policy: map
// trap: an entry that a test shows to be there stays there as long as nothing is taken out, and its key is the same
function count(words: string[]): Record<string, number> {
    const map: Record<string, number> = {};
    for (const w of words) {
        if (map[w] === undefined) {
            map[w] = 0;
        }
        map[w] += 1;
        if (!(w in map)) {
            map[w] = 0;
        }
        map[w]++;
        if (map[w] > 3) {
            console.log(w + map[w]);
        }
    }
    return map;
}
console.log(JSON.stringify(count(['a', 'b', 'a'])));
interface P { name: string; tags: string[] }
function tags(people: P[], i: number): string {
    const byTag: Record<string, P[]> = {};
    for (const p of people) {
        for (const t of p.tags) {
            if (!byTag[t]) byTag[t] = [];
            byTag[t].push(p);
        }
    }
    if (people[i] === undefined) {
        return 'none';
    }
    return people[i].name + Object.keys(byTag).map((t) => t + byTag[t].map((p) => p.name).join()).join();
}
console.log(tags([{ name: 'n', tags: ['a', 'b'] }, { name: 'm', tags: ['b'] }], 1) + tags([], 0));
function lost(words: string[]): string {
    const map: Record<string, number> = {};
    const drop = (word: string): void => { delete map[word]; };
    let out = '';
    for (const word of words) {
        if (map[word] === undefined) { map[word] = 1; }
        out += map[word];
        drop(words[0]!);
        out += map[word] + ',';
    }
    return out;
}
console.log(lost(['a', 'b', 'a']));
function other(list: string[]): string {
    let at = 0;
    let out = '';
    if (list[at] !== undefined) { out += list[at]; at++; out += list[at]; }
    for (let i = 0; i < 3; i++) {
        if (list[i] === undefined) { out += '-' + list[i]; continue; }
        out += list[i];
    }
    const rest = [...list];
    while (rest[0] !== undefined) { out += '<' + rest[0]; rest.shift(); out += '>' + rest[0]; }
    const keep = [...list];
    if (!keep[1]) { keep.push('k', 'l'); out += keep[1]; } else { out += keep[1]; keep.length = 0; out += keep[1]; }
    return out;
}
console.log(other([]) + '|' + other(['a']) + '|' + other(['a', 'b']));
function replaced(): string {
    let map: Record<string, string> = { a: 'x' };
    let out = '';
    if (map['b'] === undefined) { map['b'] = 'y'; }
    out += map['b'];
    map = {};
    return out + map['b'];
}
console.log(replaced());
function inside(map: Record<string, number[]>, key: string): number {
    if (!(key in map)) { return -1; }
    let sum = 0;
    [1, 2].forEach((n) => { sum += map[key]![0]! * n; });
    return sum + map[key]!.length;
}
console.log(inside({ a: [4] }, 'a') + inside({}, 'a'));
