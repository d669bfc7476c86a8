// construct: changes-param-row-alias
// policy: map
function fill(grid: number[][]): void {
    for (const row of grid) {
        for (let i = 0; i < row.length; i++) row[i] += 1;
    }
}
function main(): void {
    const g = [[1, 2], [3]];
    fill(g);
    fill(g);
    console.log(JSON.stringify(g));
}
main();
