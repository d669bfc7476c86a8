// policy: map
// A constant that stands for an item, which is changed through it.

const board = [['.', '.'], ['.', '.']];
const play = (r: number, c: number, m: string): boolean => { const row = board[r]; if (!row || row[c] !== '.') return false; row[c] = m; return true; };
console.log(play(0, 1, 'X'), play(0, 1, 'O'), play(5, 0, 'X'), board.map((r) => r.join('')).join('/'));
const visit = (grid: number[][], r: number, c: number): number => { const row = grid[r]; if (row === undefined || row[c] !== 1) return 0; row[c] = 2; return 1 + visit(grid, r + 1, c) + visit(grid, r - 1, c) + visit(grid, r, c + 1) + visit(grid, r, c - 1); };
const cells = [[1, 1, 0], [0, 1, 0], [1, 0, 1]];
console.log(visit(cells, 0, 0), JSON.stringify(cells));

