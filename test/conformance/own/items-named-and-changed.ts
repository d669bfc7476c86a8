// policy: map
// A constant that stands for an item, which is changed through it.

const users = [{ name: 'a', age: 1, tags: ['q'] }, { name: 'b', age: 2, tags: [] }];
const target = users.find((x) => x.name === 'b');
if (target) target.age = 99;
console.log(users[1]!.age, target?.age, target === undefined);
const grid = [[1, 2], [3, 4]];
for (let i = 0; i < 2; i++) { const row = grid[i]!; row[0] = row[0]! * 10; row.push(i); }
console.log(JSON.stringify(grid));
const first = users[0]!;
first.tags.push('w');
first.name += '!';
first.age++;
console.log(first.name, JSON.stringify(users));
const last = users.findLast((u) => u.age > 50);
if (last !== undefined) { last.age -= 9; const { name, age } = last; console.log(name, age); }
const missing = users.find((u) => u.age === 1000);
console.log(missing === undefined ? 'none' : missing.name, users.length);
if (missing) missing.age = 5;
console.log(JSON.stringify(users));
