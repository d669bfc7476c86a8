// construct: places of lists and keys of records that are almost proven to be there
// policy: map
const list = [1, 2, 3];
for (let i = 0, j = 0; j < list.length; i++, i++, j++) {
    console.log(`${list[i]} ${list[j]}`);
}
class Rows {
    private rows = [1, 2, 3];

    run(): string {
        let out = '';
        for (let i = 0; i < this.rows.length; i++) {
            if (i === 1) {
                this.rows = [];
            }
            out += `${this.rows[i]} `;
        }
        return out;
    }
}
console.log(new Rows().run());
const base: Record<string, number> = { a: 1, b: 2 };
delete base['a'];
const all: Record<string, number> = { ...base, c: 3 };
console.log(`${all['a']} ${all['b']} ${all['c']}`);
function names(of: Record<string, number>): string[] {
    return [...Object.keys(of), 'more'];
}
for (const name of names(all)) {
    console.log(`${name} ${all[name]}`);
}
