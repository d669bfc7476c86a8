// construct: array-from-end
// policy: map
interface Row { id: number; on: boolean }
const rows: Row[] = [{ id: 1, on: true }, { id: 2, on: false }, { id: 3, on: true }];
console.log(rows.findLast((row) => row.on)?.id ?? 0, rows.findLastIndex((row) => !row.on), rows.findLastIndex((row) => row.id > 9));
console.log(rows.findLast((row) => row.id > 9) === undefined ? 'none' : 'some');
console.log([1, 2, 3, 4].findLast((n) => n % 2 === 1) ?? 0, ([] as number[]).findLast((n) => n > 0) ?? 'empty');
console.log([1, 2, 3].reduceRight((a, b) => a - b), ['a', 'b', 'c'].reduceRight((acc, s) => acc + s, '>'));
const compose = (...fns: ((n: number) => number)[]): ((n: number) => number) => (n) => fns.reduceRight((acc, fn) => fn(acc), n);
console.log(compose((n) => n + 1, (n) => n * 2)(5));
const nested = [[1, 2], [3], [], [4, 5]];
const flat = nested.flat();
flat.push(6);
console.log(flat.join(), nested.length, [['a'], ['b', 'c']].flat().join(''));
console.log([[[1], [2]], [[3]]].flat().map((x) => x.length).join(), [[[1], [2]], [[3]]].flat().flat().join());
console.log(nested.flat().reduce((a, b) => a + b, 0), ([] as number[][]).flat().length);
let total = 0;
for (const n of nested.flat()) total += n;
console.log(total);
const list = [5, 6, 7];
for (const at of [0, 1, -1, -3, -4, 3, 1.7, -1.5, NaN]) {
    console.log(list.at(at) ?? 'none');
}
const pairs: [string, number][] = [['x', 1], ['y', 2]];
console.log(pairs.findLast(([name]) => name === 'x')?.[1] ?? 0, pairs.flat().length);
class Acc { constructor(public n: number) {} }
const accs = [new Acc(1), new Acc(2)];
const hit = accs.findLast((a) => a.n < 2);
if (hit) hit.n = 10;
console.log(accs.map((a) => a.n).join());
try { ([] as number[]).reduceRight((a, b) => a + b); } catch (e) { console.log(e instanceof TypeError); }
console.log([0.5, 1.5].flatMap((x) => [x, x * 2]).join(), [[0.5], [2]].flat().join());
console.log([[[1], []], [[2]]].flat(1).map((one) => one.length).join() + [['a'], ['b']].flat(1).join('+'));
