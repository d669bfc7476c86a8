// construct: program-roman
// policy: map
const table: [string, number][] = [
    ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90],
    ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
];
function toRoman(n: number): string {
    let out = '';
    for (const [sym, val] of table) {
        while (n >= val) {
            out += sym;
            n -= val;
        }
    }
    return out;
}
function fromRoman(s: string): number {
    const values: { [key: string]: number } = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
    let total = 0;
    for (let i = 0; i < s.length; i++) {
        const cur = values[s[i]];
        const nxt = values[s[i + 1]];
        if (nxt && cur < nxt) {
            total -= cur;
        } else {
            total += cur;
        }
    }
    return total;
}
for (const n of [1, 4, 9, 1994, 2024]) {
    console.log(`${n} ${toRoman(n)} ${fromRoman(toRoman(n))}`);
}
