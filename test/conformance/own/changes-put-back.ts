// construct: changes-put-back
// policy: map
// trap: what is taken out of its place, changed and put back is the same list all the time
interface Sum { n: number; names: string[]; }
function after(keys: string[]): string {
    const map: Record<string, number[]> = {};
    let out = '';
    for (const key of keys) {
        const list = map[key] ?? [];
        list.push(list.length);
        map[key] = list;
        list.push(100);
        out += list.join() + '|' + map[key].join() + ';';
    }
    return out + JSON.stringify(map);
}
console.log(after(['a', 'b', 'a', 'a']));
function shared(): string {
    const base = [1];
    const map: Record<string, number[][]> = {};
    const rows = map['x'] ?? [base];
    rows.push([2]);
    map['x'] = rows;
    return JSON.stringify(map) + base.join();
}
console.log(shared());
function nested(): string {
    const map: Record<string, Record<string, string[]>> = {};
    for (const [a, b, c] of [['x', 'y', '1'], ['x', 'z', '2'], ['x', 'y', '3'], ['w', 'y', '4']]) {
        const inner = map[a] ?? {};
        const list = inner[b] ?? [];
        list.push(c);
        inner[b] = list;
        map[a] = inner;
    }
    return JSON.stringify(map);
}
console.log(nested());
interface Doc { title: string; tags?: string[] }
function tag(doc: Doc, name: string): void {
    const tags = doc.tags ?? [];
    tags.push(name);
    doc.tags = tags;
}
const doc: Doc = { title: 'd' };
tag(doc, 'a');
tag(doc, 'b');
console.log((doc.tags ?? []).join());
function sums(rows: { k: string; v: number }[]): string {
    const out: Record<string, Sum> = {};
    rows.forEach((row) => {
        const sum = out[row.k] || { n: 0, names: [] };
        sum.n += row.v;
        const names = sum.names;
        if (!names.includes('x' + row.v)) {
            names.push('x' + row.v);
        }
        out[row.k] = sum; // back again
    });
    return JSON.stringify(out);
}
console.log(sums([{ k: 'a', v: 1.5 }, { k: 'b', v: 2 }, { k: 'a', v: 3 }, { k: 'a', v: 3 }]));
class Bus {
    private byName: Record<string, string[]> = {};
    private log: string[] = [];
    on(name: string, ...more: string[]): void {
        const list = this.byName[name] ?? [];
        for (const one of more) { list.push(one); }
        list.sort((a, b) => (a < b ? -1 : 1));
        this.byName[name] = list;
        this.log.push(list.join('+'));
        list.push('!');
    }
    show(): string { return JSON.stringify(this.byName) + this.log.join(); }
}
const bus = new Bus();
bus.on('a', 'y', 'x'); bus.on('a', 'b'); bus.on('c');
console.log(bus.show());
// Not changed itself: a copy of the same is put back.
function beside(other: number[]): string {
    const map: Record<string, number[]> = {};
    const list = map['k'] ?? [];
    if (other.length > 0) {
        const list = [9];
        list.push(4);
        console.log(list.join());
    }
    map['k'] = list;
    return JSON.stringify(map);
}
console.log(beside([1]));
// Filled with more than an empty list.
function filled(words: string[]): string {
    const map: Record<string, Sum> = {};
    const counts: Record<string, Record<string, number>> = {};
    for (const word of words) {
        const sum = (map[word] ??= { n: 0, names: [] });
        sum.n += 1;
        sum.names.push(word + sum.n);
        const count = (counts[word.length] ??= {});
        count[word] = (count[word] ?? 0) + 1;
    }
    return JSON.stringify(map) + JSON.stringify(counts);
}
console.log(filled(['a', 'bb', 'a', 'c']));
