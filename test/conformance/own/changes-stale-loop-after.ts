// construct: changes-stale-loop-after
// policy: map
function main(): void {
    const rows = [[1], [2]];
    let s = 0;
    for (const r of rows) s += r.length;
    rows[0].push(5);
    for (const r of rows) s += r.length;
    console.log('' + s);
}
main();
