// construct: changes-filled-by-if-captured
// policy: map-or-reject
// trap: a closure holds what fills the place
function f(k: string): string {
    const map: Record<string, number[]> = {};
    const fns: (() => number)[] = [];
    let list = map[k];
    if (!list) { list = []; map[k] = list; }
    list.push(1);
    fns.push(() => list!.length);
    list.push(2);
    return JSON.stringify(map) + fns[0]!();
}
console.log(f('a'));
