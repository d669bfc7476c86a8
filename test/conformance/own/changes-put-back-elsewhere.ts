// construct: changes-put-back-elsewhere
// policy: map-or-reject
// trap: the key is another one when the list is put back
function f(n: number): string {
    const map: Record<string, number[]> = {};
    let key = 'a';
    for (let i = 0; i < n; i++) {
        const list = map[key] ?? [];
        list.push(i);
        key = key + i;
        map[key] = list;
    }
    return JSON.stringify(map);
}
console.log(f(4));
