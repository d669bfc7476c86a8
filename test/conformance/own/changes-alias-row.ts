// construct: changes-alias-row
// policy: map-or-reject
const grid = [[1, 2], [3, 4]];
for (let y = 0; y < grid.length; y++) {
    const row = grid[y];
    for (let x = 0; x < row.length; x++) {
        row[x] *= 10;
    }
}
console.log(JSON.stringify(grid));
