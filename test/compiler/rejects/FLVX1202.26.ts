const list = [1, 2, 3];
const half = list.length / 2;
const own = [...list];
/*@*/own.splice(half, 1);
for (own[/*@*/half] of [1, 2]) {
    console.log('x');
}
const counted = /*@*/own[1]++;
const some: (number | null | undefined)[] = [1, null];
/*@*/some.sort((a, b) => (a ?? 0) - (b ?? 0));
console.log(/*@*/[list].sort().length + '');
const maybe: { by?: (a: number[], b: number[]) => number } = {};
console.log(/*@*/[list].sort(maybe.by).length + '');
const removed = /*@*/'a'.replace(/a/, function (found) {
    return found;
});
const own2 = [1, 2].map((one, at, /*@*/all) => all);
const mixed: (number | number[])[] = [1, [2]];
const flat = /*@*/mixed.flat();
const frozen = /*@*/Object.freeze(list);
const value: unknown = 1;
console.log(/*@*/Number.isNaN(value) ? 'x' : 'y');
function both(one: number | number[]): number[] {
    return /*@*/list.concat(one);
}
console.log('' + both(1).length);
console.log('' + list.at(list.length - 1));
const printed = list.length > 2 ? /*@*/console.log('x') : null;
const places = /*@*/list.entries();
const lists = /*@*/new Array<number[]>(2).fill([]);
function filled(made: Places): number[] {
    return /*@*/made.fill(0);
}
const source = { length: 2 };
console.log('' + /*@*/Array.from(source, (_, at) => at).length);
console.log(/*@*/JSON.stringify(list, null, list.length));
console.log(/*@*/JSON.stringify(list, null, 0.5));
console.log(String.fromCharCode(/*@*/...list));
console.log(/*@*/...['a', 'b']);
const format = ['%s'].join('');
console.log(format, 1);
function named(/*@*/text: string | null = String(half)): string {
    return text ?? '';
}
console.log(named() + counted + removed);
console.log(named(undefined));
