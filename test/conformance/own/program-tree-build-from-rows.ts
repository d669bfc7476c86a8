// construct: program-tree-build-from-rows
// policy: map
interface Row { id: number; parent: number | null; name: string }
interface Item { id: number; name: string; children: Item[] }
function build(rows: Row[], parent: number | null): Item[] {
    return rows
        .filter((row) => row.parent === parent)
        .map((row) => ({ id: row.id, name: row.name, children: build(rows, row.id) }));
}
const rows: Row[] = [
    { id: 1, parent: null, name: 'root' },
    { id: 2, parent: 1, name: 'kid' },
    { id: 3, parent: 2, name: 'grandkid' },
    { id: 4, parent: 1, name: 'kid2' },
];
console.log(JSON.stringify(build(rows, null)));
console.log(JSON.stringify(build(rows, null), null, 2));
