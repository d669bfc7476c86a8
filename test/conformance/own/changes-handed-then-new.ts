// construct: changes-handed-then-new
// policy: map
function main(): void {
    const rows: number[][] = [];
    let row: number[] = [];
    for (let i = 0; i < 6; i++) {
        row.push(i);
        if (row.length === 2) {
            rows.push(row);
            row = [];
        }
    }
    rows[0].push(99);
    console.log(JSON.stringify(rows));
}
main();
