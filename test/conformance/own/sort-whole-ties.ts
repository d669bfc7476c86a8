// construct: sort-whole-ties
// policy: map
// Sorting by whole numbers keeps the order of equals, in long lists too; a comparison's first part counts once.
interface Item {
    key: number;
    name: string;
}

let asked = 0;

function distance(a: Item, b: Item): number {
    asked += 1;
    return a.key - b.key;
}

const items: Item[] = [];
for (let i = 0; i < 60; i++) {
    items.push({ key: (i * 7) % 5, name: 'n' + i });
}
const byKey = [...items].sort((a, b) => a.key - b.key);
console.log(byKey.map((item) => item.name).join(' '));
const down = [...items].sort((a, b) => b.key - a.key);
console.log(down.map((item) => item.name).join(' '));
const total = [...items].sort((a, b) => a.key - b.key || (a.name < b.name ? 1 : -1));
console.log(total.map((item) => item.name).join(' '));
console.log(items.map((item) => item.key).join(''));
const quarter = [...items].sort((a, b) => (a.key - b.key) / 4);
console.log(quarter.map((item) => item.name).join(' '));
const empty: number[] = [];
console.log([...empty].sort((a, b) => a - b).join() + '|' + [5].sort((a, b) => a - b).join());

const first = items[0] ?? { key: 0, name: '' };
const second = items[1] ?? { key: 0, name: '' };
asked = 0;
console.log((distance(first, second) || 9) + ' ' + asked);
console.log((distance(first, first) || 9) + ' ' + asked);
console.log('' + ((distance(first, first) || distance(second, first)) + 1) + ' ' + asked);
console.log(-(distance(first, first) || 4) + ' ' + ((distance(first, first) || 3) > 2));
