// construct: changes-overlap-nested
// policy: map-or-reject
function f(grid: number[][], row: number[]): void { row.push(1); console.log(JSON.stringify(grid)); }
function main(): void {
    const g = [[0], [1]];
    f(g, g[0]);
    console.log(JSON.stringify(g));
}
main();
