// construct: log-formats
// policy: map
// trap: the first text may tell console.log how to show the other values
interface Row {
    name?: string;
    at: number | null;
}

function show(text: string): string {
    return text;
}

function maybe(n: number): number | undefined {
    return n > 1 ? n : undefined;
}

function main(): void {
    const row: Row = { at: null };
    const list = ['a'];
    const formats = ['plain', '100%', '%s|%s', '%d %i', '%f', '%%', '%% %s', '%j', '%o', '%O', '%c.', '%x %s', '%', 'a%'];
    for (const format of [...formats, '%ss%', '%d%d%d%d%d', '', 'é%sé', '%é%s']) {
        console.log(show(format), 'x', 5);
        console.log(format, 2.5, 'y');
        console.log(format, '12px', true, -0);
        console.log(format, '0x1F', 1e21);
        console.log(format, null);
        console.log(format, row.name, row.at);
        console.log(format, maybe(1), maybe(2));
        console.log(format, list[3], list[0]);
        console.log(format, "it's", 'say "hi"', 'both \' " here', 'all \' " ` here', 'a\nb\t\u0001\\\u0085');
        console.log(format, NaN, Infinity, false);
        console.log(format);
    }
    console.log(show('%o'), 'a long text that goes on for much more than seventy-six characters and\nhas a\nbreak');
    console.log(show('%o'), 'short one\nwith break');
    console.log('%s is %d years', 'Ann', 42);
    console.log('rate: 5% up', 42);
    console.log(`${5}%`, 42);
    console.log(`${5}/`, 42);
    console.log((2.5).toFixed(2), (3).toFixed(1));
    let mixed: string | number = 5;
    mixed = list.length > 0 ? '%s' : 4;
    console.log(mixed, 'z');
    console.log(row.name, 'z');
    console.log(row.name ?? '%d', '7');
}

main();
const shownAs = ['%f', '%i'].join(' ');
console.log(shownAs, -0, -0);
