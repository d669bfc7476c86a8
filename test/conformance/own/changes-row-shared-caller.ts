// construct: changes-row-shared-caller
// policy: map-or-reject
function fill(grid: number[][]): void {
    for (const row of grid) row.push(1);
}
function main(): void {
    const r = [0];
    const g = [r, [5]];
    fill(g);
    console.log(JSON.stringify(g) + r.join());
}
main();
