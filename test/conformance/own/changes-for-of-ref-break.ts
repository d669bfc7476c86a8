// construct: changes-for-of-ref-break
// policy: map
function main(): void {
    const rows = [{ n: 1 }, { n: 2 }, { n: 3 }];
    for (const r of rows) {
        r.n = 10;
        if (rows[1].n === 10) break;
    }
    const copy = rows.map((r) => ({ ...r }));
    copy[1].n = 5;
    console.log(JSON.stringify(rows) + JSON.stringify(copy));
}
main();
