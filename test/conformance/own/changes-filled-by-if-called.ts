// construct: changes-filled-by-if-called
// policy: map-or-reject
// trap: what the place is filled with is worked out by a function that looks at the other places
const map: Record<string, { id: number; hits: number }> = {};
const size = (): number => { const keys = Object.keys(map); map['s'] ??= { id: 0, hits: 0 }; return keys.length; };
function f(keys: string[]): string {
    for (const key of keys) {
        let r = map[key];
        if (!r) { r = { id: size(), hits: 0 }; map[key] = r; }
        r.hits++;
    }
    return JSON.stringify(map);
}
console.log(f(['a', 'a', 'b', 's']));
