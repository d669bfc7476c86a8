// construct: out-of-range
// policy: map-or-reject
function at(list: string[], index: number): string {
    const value = list[index];
    return value === undefined ? 'nothing' : value;
}

function main(): void {
    const list = ['a', 'b'];
    console.log(at(list, 0) + at(list, 2) + at(list, -1));
    console.log(list.at(-1) ?? 'none');
    const text: string = 'xy';
    console.log(text[5] === undefined ? 'no char' : text[5]);
    const sparse: Record<string, { id: number }> = {};
    console.log('' + (sparse['q'] === undefined) + (sparse['q']?.id ?? -1));
    const [first, second, third] = list;
    console.log(first + second + (third === undefined ? '?' : third));
    const empty: number[] = [];
    console.log('' + (empty[0] ?? 7) + (empty.shift() ?? 8) + empty.length);
    console.log(`${'' + list[9]}`);
}

main();
