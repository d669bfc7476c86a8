// The list that a callback gets may be changed later: what is kept of it would not see that.
// says: third parameter
// says: third parameter
// says: third parameter
// says: fourth parameter
const kept: (readonly number[])[] = [];
function keep(item: number, _index: number, /*@*/all: readonly number[]): number {
    kept.push(all);
    return item;
}
function apply(list: number[], change: (item: number, index: number, all: readonly number[]) => number): number[] {
    return list.map(/*@*/change);
}
const list = [1, 2];
console.log(list.map(keep).join() + apply(list, (item) => item).join());
const lengths = list.map((_item, _index, /*@*/all) => () => all.length);
const lists = list.reduce((sum: (readonly number[])[], _item, _index, /*@*/all) => [...sum, all], []);
list.push(3);
console.log(lengths.map((one) => one()).join() + lists.length + kept.length);
