// construct: program-tree-records
// policy: map
interface TreeItem {
    name: string;
    children: TreeItem[];
}
function render(item: TreeItem, depth: number = 0): string[] {
    const lines = ['  '.repeat(depth) + '- ' + item.name];
    for (const child of item.children) {
        lines.push(...render(child, depth + 1));
    }
    return lines;
}
const menu: TreeItem = {
    name: 'root',
    children: [
        { name: 'a', children: [] },
        { name: 'b', children: [{ name: 'b1', children: [] }] },
    ],
};
console.log(render(menu).join('\n'));
