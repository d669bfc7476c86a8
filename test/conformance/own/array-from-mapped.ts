// construct: array-from-mapped
// policy: map
let calls = 0;
console.log(Array.from('xyz', (c) => c + c).join(), Array.from([1, 2], (n) => n * 2.5).join(), Array.from([3, 4], (n, i) => n * i).join());
console.log(Array.from('a😀', (c, i) => c + i).join('|'), Array.from({ length: 3 }, (_, i) => i).join(), Array.from('').length);
const rows = Array.from([[1], [2, 3]], (row) => [...row, 0]);
rows[0].push(9);
console.log(JSON.stringify(rows), Array.from(new Array<number>(2).fill(1), () => ++calls).join());
const list: readonly number[] = [5, 6];
console.log(Array.from(list, (n) => String(n)).length, Array.from(list.entries()).length, Array.from(list, (n) => n > 5).join());
