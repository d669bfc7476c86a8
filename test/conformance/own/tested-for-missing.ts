// construct: tested-for-missing
// policy: map
// trap: an item that may be missing holds something behind a test, and so does what it is put into
function show(list: string[], at: number): string {
    const one = list[at];
    if (one === undefined) { return 'none'; }
    return one.toUpperCase() + '/' + one;
}
console.log(show(['a'], 0) + show(['a'], 3));
function early(list: number[], at: number): string {
    let n = list[at];
    let out = 'x' + n;
    if (n === undefined) { n = 7; }
    out += n;
    n = list[at + 1];
    out += n;
    return out;
}
console.log(early([1], 0) + early([1], 2));
function loop(list: string[]): string {
    let out = '';
    let last = list[10];
    for (let i = 0; i < 3; i++) {
        out += last + ',';
        if (last === undefined) { last = 'first'; } else { last = last + i; }
        out += last + ';';
    }
    return out;
}
console.log(loop(['a']));
function closures(list: string[]): string {
    let one = list[5];
    const f = (): string => 'f' + one;
    let out = f();
    if (!one) { one = 'set'; }
    const g = (): string => 'g' + one;
    out += f() + g();
    return out;
}
console.log(closures([]));
function cond(list: number[]): string {
    const n = list[4];
    const a = n > 3 ? 'big' + n : 'small' + n;
    const b = n !== undefined && n + 1 > 0 ? 'n' + (n + 1) : 'u' + n;
    const c = n === undefined || n + 0 === 5 ? 'z' + n : 'y' + n;
    return a + b + c;
}
console.log(cond([1]) + cond([1, 2, 3, 4, 5]) + cond([1, 2, 3, 4, 1]));
function typed(list: string[]): string {
    const s = list[2];
    if (typeof s !== 'string') { return 'no ' + s; }
    return 'yes ' + s;
}
console.log(typed([]) + typed(['a', 'b', 'c']));
function dest(list: string[]): string {
    const [a, b] = list;
    if (!b) { return a + '|' + b; }
    return JSON.stringify([a, b]) + b;
}
console.log(dest([]) + dest(['x']) + dest(['x', 'y']));
function param(s: string): string { if (s === undefined) { return 'P'; } const t = [s]; return JSON.stringify(t) + s; }
const words = ['q'];
console.log(param(words[0]) + param(words[1]));
function swap(list: string[]): string {
    let a = list[0];
    let b = list[1];
    if (a === undefined) { return '-'; }
    [a, b] = [b, a];
    return 's' + a + b;
}
console.log(swap([]) + swap(['1']) + swap(['1', '2']));
function nested(list: string[]): string {
    let a = list[0];
    if (a !== undefined) {
        a = list[1];
        return 'n' + a;
    }
    return 'm' + a;
}
console.log(nested(['x']) + nested([]) + nested(['x', 'y']));
function whileLoop(list: string[]): string {
    const copy = [...list];
    let out = '';
    let one = copy.shift() as string;
    while (one !== undefined) { out += one; one = copy.shift() as string; out += '<' + one; }
    return out;
}
console.log(whileLoop(['a', 'b']));
function count(words: string[]): Record<string, number> {
    const map: Record<string, number> = {};
    for (const w of words) {
        let n = map[w];
        if (n === undefined) { n = 0; }
        map[w] = n + 1;
        map[w + 'x'] = n;
    }
    return map;
}
console.log(JSON.stringify(count(['a', 'b', 'a'])));
function group(words: string[]): Record<string, string[]> {
    const map: Record<string, string[]> = {};
    for (const w of words) {
        let list = map[w.charAt(0)];
        if (!list) { list = []; }
        map[w.charAt(0)] = [...list, w];
    }
    return map;
}
console.log(JSON.stringify(group(['a', 'b', 'ab'])));
