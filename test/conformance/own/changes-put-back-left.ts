// construct: changes-put-back-left
// policy: map-or-reject
// trap: not every turn puts the list back
function turns(n: number): string {
    const map: Record<string, number[]> = {};
    for (let i = 0; i < n; i++) {
        const list = map['a'] ?? [];
        list.push(i);
        if (i === 1) {
            continue;
        }
        map['b' + i] = [];
        map['a'] = list;
    }
    return JSON.stringify(map);
}
console.log(turns(4));
