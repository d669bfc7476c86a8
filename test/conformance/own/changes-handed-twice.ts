// construct: changes-handed-twice
// policy: map-or-reject
function main(): void {
    const rows: number[][] = [];
    let row: number[] = [1];
    rows.push(row);
    rows.push(row);
    row = [];
    rows[0].push(5);
    console.log(JSON.stringify(rows));
}
main();
