// construct: program-grid-write
// policy: map
function makeGrid(w: number, h: number): string[][] {
    const grid: string[][] = [];
    for (let y = 0; y < h; y++) {
        const row: string[] = [];
        for (let x = 0; x < w; x++) {
            row.push('.');
        }
        grid.push(row);
    }
    return grid;
}
function main(): void {
    const grid = makeGrid(4, 3);
    grid[1][2] = '#';
    grid[0][0] = '@';
    for (const row of grid) {
        console.log(row.join(''));
    }
    console.log(grid.map((r) => r.join('')).join('/'));
}
main();
