// construct: program-flood-fill
// policy: map
function fill(grid: string[][], x: number, y: number, c: string): void {
    const old = grid[y][x];
    if (old === c) return;
    const go = (a: number, b: number): void => {
        if (b < 0 || b >= grid.length || a < 0 || a >= grid[b].length || grid[b][a] !== old) return;
        grid[b][a] = c;
        go(a + 1, b);
        go(a - 1, b);
        go(a, b + 1);
        go(a, b - 1);
    };
    go(x, y);
}
const g = ['..#', '.##', '#..'].map((r) => r.split(''));
fill(g, 0, 0, 'o');
console.log(g.map((r) => r.join('')).join('\n'));
