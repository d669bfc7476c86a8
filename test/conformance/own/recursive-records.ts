// construct: recursive-records
// policy: map
// trap: a type that holds itself in a record has no end
type Json = string | number | boolean | null | Json[] | { [k: string]: Json };
function sum(j: Json): number {
    if (typeof j === 'number') return j;
    if (j && typeof j === 'object') return Object.values(j as Record<string, Json>).reduce<number>((a, x) => a + sum(x), 0);
    return 0;
}
const doc: Json = { a: { b: 3, c: 'x', n: null }, d: { e: 4.5 }, f: true };
console.log(sum(doc), sum('x'));
interface Tree { [name: string]: Tree }
function names(t: Tree): string[] { return Object.keys(t).flatMap((k) => [k, ...names(t[k])]); }
const tree: Tree = { a: { b: {}, c: { d: {} } }, e: {} };
console.log(names(tree).join());
