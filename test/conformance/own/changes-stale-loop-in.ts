// construct: changes-stale-loop-in
// policy: map-or-reject
function main(): void {
    const rows = [[1], [2]];
    for (const r of rows) { rows[1].push(7); console.log(r.join()); }
}
main();
