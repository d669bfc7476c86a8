// construct: changes-handed-then-new-cond
// policy: map-or-reject
function main(): void {
    const rows: number[][] = [];
    let row: number[] = [];
    for (let i = 0; i < 6; i++) {
        row.push(i);
        rows.push(row);
        if (i % 2 === 1) {
            row = [];
        }
    }
    console.log(JSON.stringify(rows));
}
main();
