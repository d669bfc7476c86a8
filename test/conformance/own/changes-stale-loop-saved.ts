// construct: changes-stale-loop-saved
// policy: map-or-reject
function main(): void {
    const rows = [[1], [2]];
    let last: number[] = [];
    for (const r of rows) { last = r; }
    rows[1].push(7);
    console.log(last.join());
}
main();
