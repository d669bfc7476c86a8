// construct: changes-ref-loop-copy
// policy: map
function main(): void {
    const rows = [[1], [2]];
    const copies: number[][][] = [];
    for (const r of rows) { r.push(7); copies.push(rows.map((x) => [...x])); }
    console.log(JSON.stringify(copies));
}
main();
