// construct: array-basics
// policy: map
// trap: slice with negative bounds; push of several; splice; nested arrays; pop of an empty list
function main(): void {
    const stack: number[] = [];
    stack.push(1, 2, 3);
    console.log('' + stack.push(4) + ' ' + stack.join('-'));
    const top = stack.pop();
    console.log(top === undefined ? 'empty' : 'top ' + top);
    const none: number[] = [];
    console.log(none.pop() === undefined ? 'empty' : 'full');
    console.log([1, 2, 3, 4].slice(-2).join(',') + ' ' + [1, 2, 3, 4].slice(0, -1).join(',') + ' ' + [1, 2].slice(5).length);
    const grid = [[1, 2], [3, 4]];
    console.log('' + grid[1][0] + grid.length + grid[0].length);
    const letters = ['a', 'b', 'c', 'd'];
    const removed = letters.splice(1, 2);
    console.log(removed.join('') + ' ' + letters.join(''));
    console.log([1, 2, 3].join() + ' ' + [1, 2, 3].join(''));
    console.log('' + [5, 6, 7].lastIndexOf(7) + [1, 2, 1].lastIndexOf(1));
    const filled: string[] = [];
    for (let i = 0; i < 3; i++) {
        filled[i] = 'v' + i;
    }
    console.log(filled.join(','));
    console.log(Array.isArray(filled) ? 'array' : 'other');
    console.log('' + [1, 2, 3, 4].findIndex((n) => n > 2) + [1].findIndex((n) => n > 2));
}

main();
