// The place is filled before the list is put back: what is called in between would find it there.
const lists: Record<string, number[]> = {};
const size = (): number => Object.keys(lists).length;
function add(key: string): void {
    const /*@*/list = lists[key] ?? [];
    list.push(size());
    lists[key] = list;
}
add('a');
console.log(JSON.stringify(lists['a'] ?? []));
