// construct: changes-filled-by-if-shared
// policy: map-or-reject
// trap: what the place is filled with belongs to someone else
function f(k: string, shared: number[]): string {
    const map: Record<string, { l: number[] }> = {};
    let r = map[k];
    if (!r) { r = { l: shared }; map[k] = r; }
    r.l.push(1);
    return JSON.stringify(map) + shared.join();
}
console.log(f('a', [5]));
