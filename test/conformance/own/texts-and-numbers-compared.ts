// policy: map
// Values of which each may be a text or a number.

const by = <T>(key: (t: T) => number | string) => (a: T, b: T): number => { const x = key(a), y = key(b); return x < y ? -1 : x > y ? 1 : 0; };
const rows = [{ g: 'b', n: 2 }, { g: 'a', n: 10 }, { g: 'B', n: 9 }];
console.log(rows.slice().sort(by((r) => r.g)).map((r) => r.g + r.n).join(), rows.slice().sort(by((r) => r.n)).map((r) => r.g + r.n).join());
const pairs: [string | number, string | number][] = [[1, 2], ['a', 'b'], ['10', '9'], ['10', 9], [1, 'x'], ['', 0], ['é', 'z'], [1, 1], ['a', 'a'], [' 5 ', 5], ['1e1', 10]];
for (const [a, b] of pairs) console.log(a < b, a <= b, a > b, a >= b);
