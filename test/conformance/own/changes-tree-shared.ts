// construct: changes-tree-shared
// policy: map-or-reject
interface T { done: boolean; kids: T[] }
function mark(t: T): void {
    t.done = true;
    for (const k of t.kids) mark(k);
}
function main(): void {
    const leaf: T = { done: false, kids: [] };
    const tree: T = { done: false, kids: [leaf] };
    mark(tree);
    console.log(JSON.stringify(tree) + leaf.done);
}
main();
