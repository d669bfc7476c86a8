// construct: changes-put-back-counted
// policy: map-or-reject
// trap: the keys are counted before the list is put back
function f(words: string[]): string {
    const map: Record<string, number[]> = {};
    for (const w of words) {
        const list = map[w] ?? [];
        list.push(Object.keys(map).length);
        map[w] = list;
    }
    return JSON.stringify(map);
}
console.log(f(['a', 'b', 'a']));
