// construct: changes-filled-by-if-again
// policy: map-or-reject
// trap: the variable gets something else later
function f(k: string): string {
    const map: Record<string, number[]> = {};
    let list = map[k];
    if (!list) { list = []; map[k] = list; }
    list.push(1);
    list = [9];
    list.push(2);
    return JSON.stringify(map) + list.join();
}
console.log(f('a'));
