// construct: nested-write-fresh
// policy: map-or-reject
function main(): void {
    const grid: number[][] = [];
    for (let row = 0; row < 3; row++) {
        grid.push([]);
        for (let column = 0; column < 3; column++) {
            grid[row].push(row * column);
        }
    }
    grid[1][1] = 50;
    grid[2][0] += 7;
    console.log(grid.map((row) => row.join(' ')).join('|'));
    const counts: Record<string, Record<string, number>> = {};
    for (const [group, name] of [['a', 'x'], ['b', 'x'], ['a', 'y'], ['a', 'x']]) {
        counts[group] = counts[group] ?? {};
        counts[group][name] = (counts[group][name] ?? 0) + 1;
    }
    console.log(JSON.stringify(counts));
    const state = { user: { name: 'a', roles: ['r'] }, total: 0 };
    state.user.name = 'b';
    state.user.roles.push('s');
    state.total += 2;
    console.log(JSON.stringify(state));
}

main();
