// construct: closure-snapshot
// policy: map
// trap: fn captures by value at creation; only never-changing variables are safe
function makers(names: string[]): Array<(suffix: string) => string> {
    const out: Array<(suffix: string) => string> = [];
    for (const name of names) {
        const upper = name.toUpperCase();
        out.push((suffix) => upper + suffix + names.length);
    }
    return out;
}

function main(): void {
    console.log(makers(['a', 'b']).map((make) => make('-')).join(' '));
    const base = 10;
    const add = (n: number): ((m: number) => number) => (m) => base + n + m;
    console.log('' + add(1)(2) + add(5)(5));
    const list = [1, 2, 3];
    const limit = list.length - 1;
    console.log(list.filter((n) => n >= limit).map((n) => n * limit).join(','));
    const nested = [[1, 2], [3]].map((row) => row.map((n) => n * base + row.length).join('+')).join(' ');
    console.log(nested);
}

main();
