// construct: changes-ref-loop-nested
// policy: map
interface Cell { v: number }
interface Sheet { rows: Cell[][] }
class Doc {
    private sheets: Sheet[] = [{ rows: [[{ v: 1 }, { v: 2 }], [{ v: 3 }]] }];
    bump(): void {
        for (const sheet of this.sheets) {
            for (const row of sheet.rows) {
                for (const cell of row) {
                    cell.v++;
                }
                row.push({ v: 0 });
            }
        }
    }
    show(): string { return JSON.stringify(this.sheets); }
}
const d = new Doc();
d.bump();
d.bump();
console.log(d.show());
