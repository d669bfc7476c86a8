// construct: missing values
// policy: map
// trap: what a closure reads may be gone when it runs, and a called function may have deleted a key
const list = ['a', 'b'];
const later: (() => string)[] = [];
for (let i = 0; i < list.length; i++) {
    later.push(() => 'v' + list[i]);
}
list.pop();
console.log(later.map((one) => one()).join());
function drop(record: Record<string, number>): void {
    delete record['a'];
}
const dropped: Record<string, number> = { a: 1 };
drop(dropped);
console.log('' + dropped['a']);
const counts: Record<string, number> = { a: 1, b: 2 };
const shown = Object.keys(counts).map((key) => () => key + counts[key]);
delete counts['b'];
console.log(shown.map((one) => one()).join());
