// construct: while-assigned-match
// policy: map
let m: RegExpMatchArray | null;
let text = 'a1b2';
while ((m = text.match(/\d/)) !== null) {
    console.log(m[0]);
    text = text.replace(m[0], '');
}
const queue: number[][] = [[1], [2, 3], []];
let next: number[] | undefined;
let total = 0;
while ((next = queue.shift()) !== undefined) {
    for (const n of next) total += n;
    if (next.length === 1) queue.push([10]);
    if (total > 30) break;
}
console.log(total, queue.length);
interface Row { id: number; parent: Row | null }
const leaf: Row = { id: 3, parent: { id: 2, parent: { id: 1, parent: null } } };
let row: Row | null = leaf;
const ids: number[] = [];
do { ids.push(row.id); } while ((row = row.parent) !== null);
console.log(ids.join());
let n = 20;
let halves = '';
while ((n = Math.floor(n / 2)) > 0) {
    halves += n + ' ';
}
console.log(halves);
let k = 0;
if ((k = k + 5) > 4 && n === 0) {
    console.log(k);
}
