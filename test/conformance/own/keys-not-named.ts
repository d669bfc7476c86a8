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
