// construct: changes-for-of-ref-copy
// policy: map
function main(): void {
    const rows = [[1], [2]];
    for (const row of rows) {
        row.push(0);
    }
    const copy = [...rows];
    copy[1] = [9];
    const other = rows.map((r) => [...r]);
    other[1].push(4);
    console.log(JSON.stringify(rows) + JSON.stringify(copy) + JSON.stringify(other));
}
main();
