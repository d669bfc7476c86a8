// construct: changes-put-back-thrown
// policy: map-or-reject
// trap: something is thrown before the list is put back
function f(texts: string[]): string {
    const map: Record<string, number[]> = {};
    for (const t of texts) {
        try {
            const list = map['k'] ?? [];
            list.push(1);
            list.push(JSON.parse(t) as number);
            map['k'] = list;
        } catch (e) {
            map['bad'] = [0];
        }
    }
    return JSON.stringify(map);
}
console.log(f(['x', '1', 'x', '2']));
