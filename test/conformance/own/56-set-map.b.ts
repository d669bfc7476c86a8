// construct: set-map
// policy: map-or-reject
// trap: a Map keeps 1 and '1' apart
function main(): void {
    const mixed = new Map<number | string, string>();
    mixed.set(1, 'number');
    mixed.set('1', 'string');
    console.log('' + mixed.size + mixed.get(1) + mixed.get('1'));
    mixed.delete(1);
    console.log('' + mixed.has(1) + mixed.has('1'));
    const unique = [...new Set([3, 1, 3, 2, 1])];
    console.log(unique.join(','));
    const shared = new Map<string, number[]>();
    const list: number[] = [];
    shared.set('x', list);
    list.push(5);
    console.log('' + (shared.get('x') ?? []).length);
    const set = new Set<string>(['q']);
    const alias = set;
    alias.add('r');
    console.log(Array.from(set).join('') + [...mixed.keys()].join(''));
    set.forEach((item) => console.log(item));
}

main();
