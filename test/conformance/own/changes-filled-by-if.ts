// construct: changes-filled-by-if
// policy: map
// trap: a variable that fills its place where there is nothing stands for the place from then on
function group4(words: string[]): Record<string, string[]> {
    const map: Record<string, string[]> = {};
    for (const w of words) {
        const key = w.charAt(0);
        let list = map[key];
        if (list === undefined) {
            list = [];
            map[key] = list;
        }
        list.push(w);
    }
    return map;
}
console.log(JSON.stringify(group4(['a', 'b', 'ab'])));
interface Sum { n: number; names: string[] }
class Sums {
    private readonly all: Record<string, Sum> = {};
    add(name: string, n: number): number {
        let sum = this.all[name];
        if (!sum) {
            sum = { n, names: [name] };
            this.all[name] = sum;
        }
        sum.n += n;
        sum.names.push(name + sum.n);
        return sum.n;
    }
    show(): string { return JSON.stringify(this.all); }
}
const sums = new Sums();
console.log(sums.add('a', 1) + sums.add('b', 2) + sums.add('a', 3));
console.log(sums.show());
function commented(words: string[]): string {
    const map: Record<string, string[]> = {};
    words.forEach((word) => {
        let list = map[word]; // taken
        // above
        if (!list) { // why
            // The first
            list = []; // one
            map[word] = list;
            // last
        }

        // pushed
        list.push(word);
    });
    return JSON.stringify(map);
}
console.log(commented(['a', 'a']));
function keyMoved(keys: string[]): string {
    const map: Record<string, number[]> = {};
    let out = '';
    for (let key of keys) {
        let list = map[key];
        if (!list) { list = []; map[key] = list; }
        key = key + '!';
        list.push(1);
        out += key + list.length + (map[key] === undefined);
    }
    return out + JSON.stringify(map);
}
console.log(keyMoved(['a', 'a', 'b']));
let n = 0;
const next = (): number => ++n;
function numbered(keys: string[]): string {
    const map: Record<string, { id: number; hits: number }> = {};
    for (const key of keys) {
        let r = map[key];
        if (!r) { r = { id: next(), hits: 0 }; map[key] = r; }
        r.hits++;
    }
    return JSON.stringify(map) + n;
}
console.log(numbered(['a', 'a', 'b']));
