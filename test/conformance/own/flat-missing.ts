// construct: flat() of lists that were read without a check
// policy: map
const grid = [
    [1, 2, 3],
    [4, 5, 6],
];
const turned = grid[0]!.map((_, at) => grid.map((row) => row[at]!));
console.log(grid.flat().join(), turned.flat().join());
const missing = [0, 5].map((at) => grid[at]!);
console.log(missing.flat().length, `${missing.flat()[3]}`);
const copy = missing.flat();
copy.push(9);
console.log(copy.length, missing.length);
