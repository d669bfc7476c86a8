// construct: record-numeric-keys
// policy: map-or-reject
interface Node3 { id: number; name: string }

function main(): void {
    const nodes: Node3[] = [{ id: 3, name: 'c' }, { id: 1, name: 'a' }];
    const byId: Record<number, Node3> = {};
    for (const node of nodes) {
        byId[node.id] = node;
    }
    console.log(byId[1].name + byId[3].name + (byId[2] === undefined));
    console.log(Object.values(byId).map((node) => node.name).join(''));
    console.log(JSON.stringify(byId));
    const list: Record<number, string> = { 0: 'zero', 1: 'one' };
    console.log(JSON.stringify(list) + Object.keys(list).length);
}

main();
