// What TypeScript finds one type for may be more than that type names.
type Narrow = { a: number; c: number };
type Wide = { a: number; b: string; c: number };
const narrow: Narrow = { a: 1, c: 2 };
const wide: Wide = { a: 1, b: 'x', c: 2 };
const isWide = [1].length > 0;

function shown(values: number[]): string {
    return values.map((value) => value.toFixed(1)).join(' ');
}

const picked = isWide ? wide : narrow;
console.log(shown(Object.values(/*@*/picked)));
const items = [narrow, wide];
for (const item of items) {
    console.log(shown(Object.entries(/*@*/item).map(([, value]) => value)));
}
const records: Record<string, number>[] = /*@*/items;
console.log('' + records.length);

function found(all: boolean) {
    if (all) {
        return wide;
    }
    return narrow;
}
console.log(shown(Object.values(/*@*/found(isWide))));
const given: Narrow | null = isWide ? null : narrow;
console.log(shown(Object.values(/*@*/given ?? wide)));
const copied = { ...picked };
console.log(shown(Object.values(/*@*/copied)));
const { a, ...rest } = picked;
console.log(a + shown(Object.values(/*@*/rest)));

let first: { a: number } = { a: 1 };
[first] = [wide];
console.log(shown(Object.values(/*@*/first)));

class Shelf {
    readonly box: { c: number } = { c: 1 };
    held(): { box: number } {
        return { box: 1 };
    }
}
class Full extends Shelf {
    override readonly box: { c: number; d: string } = { c: 1, d: 'x' };
    override held(): { box: number; of: string } {
        return { box: 1, of: 'x' };
    }
}
const shelf: Shelf = new Full();
console.log(shown(Object.values(/*@*/shelf.box)) + shown(Object.values(/*@*/shelf.held())));

function all<T extends { n: number }>(value: T): Record<string, number> {
    return /*@*/value;
}
console.log(shown(Object.values(all({ n: 1, text: 'x' }))));

type Inner = { inner: { n: number } };
const inner: Inner = (() => {
    const more = { inner: { n: 1 }, other: { n: 'x', m: 1 } };
    return more;
})();
console.log(shown(Object.values(/*@*/inner).map(({ n }) => n)));
