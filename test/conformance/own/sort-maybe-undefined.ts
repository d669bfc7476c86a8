// construct: sort-comparator
// policy: map
// trap: a comparison that is undefined is as good as none; usort takes no null
type Compare<T> = (a: T, b: T) => number;

function sortedKeys(record: Record<string, number>, compare?: Compare<string>): string {
    return Object.keys(record).sort(compare).join();
}

function sortedNumbers(list: readonly number[], compare: Compare<number> | undefined): number[] {
    const copy = [...list];
    copy.sort(compare);
    return copy;
}

interface Options {
    order?: Compare<string>;
}

function words(text: string, options: Options = {}): string {
    return text.split(' ').sort(options.order).join(' ');
}

const down: Compare<number> = (a, b) => b - a;
console.log(sortedKeys({ c: 1, B: 2, a: 3 }));
console.log(sortedKeys({ c: 1, B: 2, a: 3 }, (a, b) => (a < b ? 1 : -1)));
console.log(sortedNumbers([10, 9, 1, 2.5, -1], undefined).join());
console.log(sortedNumbers([10, 9, 1, 2.5, -1], down).join());
console.log(sortedNumbers([], undefined).length);
console.log(words('pear fig apple'));
console.log(words('pear fig apple', { order: (a, b) => a.length - b.length }));
for (const isDown of [true, false]) {
    console.log([10, 9, 1].sort(isDown ? down : undefined).join());
}
console.log([3, 20, 100].sort(undefined).join());
