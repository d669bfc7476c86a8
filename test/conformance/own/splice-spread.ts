// construct: splice with a spread
// policy: map
// trap: array_splice takes the items as one list
function inserted<T>(list: readonly T[], at: number, ...items: T[]): T[] {
    const copy = [...list];
    copy.splice(at, 0, ...items);
    return copy;
}
console.log(inserted(['a', 'b'], 1, 'x', 'y').join(), inserted(['a', 'b'], -1, 'z').join(), inserted([1], 5, 2, 3).join());
console.log(inserted([1, 2], 1).join());

const list = [1, 2, 3, 4];
const gone = list.splice(1, 2, ...list, 9, ...[7, 8]);
console.log(gone.join(), list.join(), list.length);
list.splice(0, list.length, ...gone.map((one) => one * 2));
console.log(list.join());

interface Step {
    name: string;
    parts: string[];
}
const steps: Step[] = [{ name: 'a', parts: [] }];
const more: Step[] = [{ name: 'b', parts: ['x'] }, { name: 'c', parts: [] }];
steps.splice(1, 0, ...more);
console.log(JSON.stringify(steps), more.length);
const texts: string[] = [];
texts.splice(0, 0, ...'a😀b');
console.log(texts.join('|'), texts.length);

class Queue {
    private waiting: string[] = ['first'];

    public next(...names: readonly string[]): this {
        this.waiting.splice(1, 0, ...names);
        return this;
    }

    public text(): string {
        return this.waiting.join('>');
    }
}
console.log(new Queue().next('b', 'c').next('a').next().text());
const rows = [[1], [2]];
rows.splice(1, 1, ...[[4], [5]], [6]);
console.log(JSON.stringify(rows));
