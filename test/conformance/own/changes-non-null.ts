// construct: changes in place
// policy: map
// trap: `!` and parentheses around a place do not hide that it is written to
const grid = [
    [0, 0],
    [0, 0],
];
for (const row of grid) {
    for (let i = 0; i < row.length; i++) {
        row[i]! += i;
        (row[i]) = row[i]! + 1;
    }
}
const counts: Record<string, number> = {};
for (const word of ['a', 'b', 'a']) {
    counts[word] ??= 0;
    counts[word]! += 0.5;
}
console.log(JSON.stringify(grid) + JSON.stringify(counts));
