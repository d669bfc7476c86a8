// policy: map
// Keys of which a type says nothing come back as texts, and in JavaScript's order.
interface Narrow {
    a: number;
}

function list(record: Narrow): void {
    console.log(Object.keys(record).join(','));
    for (const key of Object.keys(record)) {
        console.log(key === '5' ? 'five' : key);
    }
    for (const [key, value] of Object.entries(record)) {
        console.log(key + value + (key === '5' ? 'five' : ''));
    }
    console.log(JSON.stringify(record));
}

list({ a: 1 });
const wide = { a: 1, '5': 2 };
list(wide);
const items = [{ a: 3 }, wide];
items.forEach(list);
// Nor of which the type of one branch says nothing.
const some = items.length > 1 ? wide : { a: 5 };
console.log(Object.keys(some).join(), JSON.stringify(some));
for (const key of Object.keys(some)) {
    console.log(key === '5' ? 'five' : key);
}
