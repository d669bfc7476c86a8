// construct: changes-for-of-ref-shared-elem
// policy: map-or-reject
function main(): void {
    const row = [1];
    const rows = [row, row];
    for (const r of rows) r.push(0);
    console.log(JSON.stringify(rows));
}
main();
