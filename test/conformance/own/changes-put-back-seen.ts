// construct: changes-put-back-seen
// policy: map-or-reject
// trap: somebody looks at the place before the list is put back
const map: Record<string, number[]> = {};
const size = (): number => Object.keys(map).length;
function add(key: string): void {
    const list = map[key] ?? [];
    list.push(size());
    map[key] = list;
}
add('a');
add('b');
console.log(JSON.stringify(map));
