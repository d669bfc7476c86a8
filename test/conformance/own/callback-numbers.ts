// construct: numbers that go through functions passed by name, and undefined that is counted
// policy: map
// trap: a fraction times two is a float in PHP, `===` with an integer is false; counting null starts at 0
const half = (n: number): number => n * 0.5;
const halves = [4, 6].map(half);
console.log(halves[0] === 2 ? 'two' : 'other');

const isTwo = (n: number): boolean => n === 2;
console.log('' + [0.5, 1.5].map((n) => n + 0.5).filter(isTwo).length);

class Table {
    readonly convert = half;
}
console.log([8].map(new Table().convert)[0] === 4 ? 'four' : 'other');

const list: number[] = [1];
const read = (n: number): number => list[n];
const found = [0, 5].map(read);
console.log('' + found[1] + ' ' + (found[1] === undefined) + ' ' + found[0]);

let count = read(7);
count++;
console.log('' + count + ' ' + (count === undefined));
const row = { n: list[3] };
row.n--;
console.log('' + row.n);
