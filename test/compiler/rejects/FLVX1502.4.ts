// What is spread may hold more than its type speaks of.
function copied<T extends { n: number }>(value: T): T {
    return { ...value };
}
const row = { n: 1, list: [1] };
const other = copied(row);
/*@*/other.list.push(2);
console.log(row.list.length + ' ' + other.list.length);
