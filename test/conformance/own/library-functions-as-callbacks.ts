// policy: map
// Functions of the library as callbacks, and callbacks that look at the whole list.

const texts = ['0', 'a', '', '1.5x', '2'];
console.log(texts.filter(Boolean).join(), texts.map(parseFloat).join(), texts.map(Number).join());
console.log(texts.map(parseFloat).map((n) => n * 2).join(), texts.findIndex(Boolean), texts.every(Boolean));
const numbers = [3, 0.5, 2, 2];
console.log(numbers.filter((n, at, all) => all.findIndex((other) => other === n) === at).join());
console.log(numbers.map((n, at, all) => n / all.length + (all[at + 1] ?? 0) + all.join('').length).join());
console.log(numbers.some((n, _at, all) => all.every((other) => other <= n)));
const rows = [
    { id: 1, tags: ['a'] },
    { id: 1, tags: ['b'] },
    { id: 2, tags: [] as string[] },
];
console.log(rows.filter(({ id }, at, all) => !all.some((one, before) => before < at && one.id === id)).length);
