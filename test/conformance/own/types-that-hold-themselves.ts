// construct: types-that-hold-themselves
// policy: map
// trap: PHPDoc has no name for a type that holds itself
type Tree = { [name: string]: Tree };
interface Menu {
    title: string;
    items: Menu[];
    byKey?: Record<string, Menu>;
}
type Nested = (number | Nested)[];

function leaves(tree: Tree): number {
    const names = Object.keys(tree);
    return names.length === 0 ? 1 : names.reduce((sum, name) => sum + leaves(tree[name] ?? {}), 0);
}

function sum(list: Nested): number {
    let total = 0;
    for (const one of list) {
        total += typeof one === 'number' ? one : sum(one);
    }
    return total;
}

function titles(menu: Menu): string {
    return [menu.title, ...menu.items.map(titles)].join('>');
}

const grow = (depth: number): Tree => (depth === 0 ? {} : { left: grow(depth - 1), right: grow(depth - 1) });

console.log(`${leaves({ a: { b: {}, c: {} }, d: {} })} ${leaves(grow(4))} ${sum([1, [2, [3.5, []], 4]])}`);
console.log(titles({ title: 'a', items: [{ title: 'b', items: [] }, { title: 'c', items: [{ title: 'd', items: [] }] }] }));
