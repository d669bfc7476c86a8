// construct: aliasing-for-of-mutation
// policy: map-or-reject
// trap: JS sees elements pushed during the iteration; foreach works on a copy
function main(): void {
    const queue = [1];
    let text = '';
    for (const n of queue) {
        text += n;
        if (n < 4) {
            queue.push(n + 1);
        }
    }
    console.log(text);
    const list = ['a', 'b', 'c'];
    let seen = '';
    for (const item of list) {
        seen += item;
        if (item === 'a') {
            list.pop();
        }
    }
    console.log(seen);
    const grid = [1, 2, 3];
    grid.forEach((n, i) => {
        if (i + 1 < grid.length) {
            grid[i + 1] += n;
        }
    });
    console.log(grid.join(','));
}

main();
