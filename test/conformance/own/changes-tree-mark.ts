// construct: changes-tree-mark
// policy: map-or-reject
interface T { done: boolean; kids: T[] }
function mark(t: T): void {
    t.done = true;
    for (const k of t.kids) mark(k);
}
function main(): void {
    const tree: T = { done: false, kids: [{ done: false, kids: [] }, { done: false, kids: [{ done: false, kids: [] }] }] };
    mark(tree);
    console.log(JSON.stringify(tree));
}
main();
