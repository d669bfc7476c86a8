// policy: map
// What is missing ends a chain at `?.`, and is what `&&` gives, although the types do not say so.
interface Row {
    name: string;
    sizes: number[];
    on: boolean;
}

const rows: Row[] = [{ name: 'a', sizes: [1.5, 2], on: true }];
const byName: Record<string, Row> = { a: rows[0]! };
const flags: boolean[] = [true];
const words: string[] = ['x'];

function show(at: number, key: string): void {
    const word = words[at];
    console.log(word?.toUpperCase());
    console.log(`${word?.length} ${word?.charAt(0)}`);
    console.log(typeof word?.length);
    console.log(typeof word?.toUpperCase());
    console.log(`${rows[at]?.name}, ${rows[at]?.sizes.length}, ${rows[at]?.sizes.map((size) => size * 2).join(' ')}`);
    console.log(byName[key]?.sizes[0]);
    console.log(byName[key]?.name.toUpperCase() ?? 'nobody');
    console.log((byName[key]?.sizes.length ?? 7) + 1);
    const both = flags[at] && rows.length > 0;
    console.log(both === undefined ? 'missing' : 'there');
    console.log(String(flags[at] && flags[0] && rows.length > 4));
    console.log(String(flags[at] || rows.length > 4));
    if (flags[at] && rows.length > 0) {
        console.log('on');
    }
    const kept = words[at] ?? null;
    console.log(kept?.toLowerCase());
}

show(0, 'a');
show(3, 'b');
