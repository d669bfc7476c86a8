// construct: program-game-of-life
// policy: map
function step(cells: number[][]): number[][] {
    const h = cells.length;
    const w = cells[0].length;
    const next: number[][] = [];
    for (let y = 0; y < h; y++) {
        next.push([]);
        for (let x = 0; x < w; x++) {
            let n = 0;
            for (let dy = -1; dy <= 1; dy++) {
                for (let dx = -1; dx <= 1; dx++) {
                    if (dx === 0 && dy === 0) continue;
                    const row = cells[y + dy];
                    if (row !== undefined && row[x + dx] === 1) n++;
                }
            }
            next[y][x] = n === 3 || (n === 2 && cells[y][x] === 1) ? 1 : 0;
        }
    }
    return next;
}
let board = [[0, 1, 0], [0, 1, 0], [0, 1, 0]];
for (let i = 0; i < 2; i++) {
    board = step(board);
    console.log(board.map((row) => row.join('')).join('|'));
}
