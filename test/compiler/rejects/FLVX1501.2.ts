function rename(row: { name: string }): void {
    /*@*/row.name = 'x';
}
function each(rows: { name: string }[], change: (row: { name: string }) => void): void {
    rows.forEach((row) => change(row));
}
const rows = [{ name: 'a' }];
each(rows, rename);
console.log(rows.length + '');
