// construct: callback-whole-list
// policy: map
// trap: a callback gets the whole list behind the place, that of reduce as its fourth parameter
function first(item: number, index: number, all: readonly number[]): boolean {
    return all.indexOf(item) === index;
}

const added = (sum: number, item: number, index: number, all: readonly number[]): number =>
    index === all.length - 1 ? (sum + item) / all.length : sum + item;

function main(): void {
    const list = [3, 1, 3, 2];
    console.log(list.filter(first).join(), list.some(first), list.every(first));
    console.log(list.reduce((sum, item, index, all) => sum + item * all.length + (all[index + 1] ?? 0), 0));
    console.log(list.reduce((sum, item, index, all) => sum + item * all.length + index));
    console.log(list.reduce(added, 0), list.reduce(added));
    const none: number[] = [];
    console.log(none.reduce((sum, item, index, all) => sum + item + index + all.length, -1));
    console.log(list.findLast((item, index, all) => all.indexOf(item) !== index) ?? 'none');
    console.log(list.findLastIndex((item, index, all) => all[index - 1] === item + 2));
    console.log(list.flatMap((item, index, all) => (all.includes(item + 1) ? [item, index] : [])).join());
    console.log(list.reduce((text, _item, index, all) => text + (all[all.length - 1 - index] ?? ''), ''));
}

main();
