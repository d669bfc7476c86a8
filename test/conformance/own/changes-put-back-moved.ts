// construct: changes-put-back-moved
// policy: map-or-reject
// trap: the record that has the key is changed before the list is put back
function f(words: string[]): string {
    const map: Record<string, number[]> = {};
    const item = { key: 'a', n: 0 };
    for (const w of words) {
        const list = map[item.key] ?? [];
        list.push(item.n);
        item.key = w;
        map[item.key] = list;
    }
    return JSON.stringify(map);
}
console.log(f(['a', 'b', 'a']));
