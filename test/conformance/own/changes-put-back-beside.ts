// construct: changes-put-back-beside
// policy: map
// trap: other lists and records are changed before the list is put back
function f(words: string[]): string {
    const map: Record<string, number[]> = {};
    const item = { key: 'a', n: 0 };
    const stats: Record<string, number> = {};
    const log: string[] = [];
    for (const w of words) {
        const list = map[item.key] ?? [];
        list.push(item.n);
        stats[w] = (stats[w] ?? 0) + 1;
        log.push(w + list.length);
        map[item.key] = list;
        item.key = w;
        item.n += 1;
    }
    return JSON.stringify(map) + JSON.stringify(stats) + log.join();
}
console.log(f(['a', 'b', 'a']));
