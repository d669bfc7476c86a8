class Box {
    n = 1;
}
interface Row {
    n: number;
}
function read(one: Box | Row, two: number[] | Record<number, string>, three: number[] | string): string {
    const /*@*/{ n } = one;
    const /*@*/[first] = three;
    const /*@*/{ length } = [1, 2];
    for (const each of /*@*/three) {
        console.log(String(each));
    }
    console.log('' + /*@*/one.n + n + first + length);
    console.log('' + /*@*/two[0]);
    return '' + [.../*@*/three].length;
}
const pair: [number, string] = [1, 'a'];
console.log('' + pair[/*@*/'0']);
console.log('' + [1][/*@*/'length']);
const same = (name: string): string => name;
console.log(['a', ''].filter(/*@*/same).join(','));
function less(one: string | boolean, two: string | number): boolean {
    return /*@*/one < two;
}
function run(one: (() => string) | null): string {
    return /*@*/one!();
}
const anything: object = {};
for (const [key] of Object.entries(/*@*/anything)) {
    console.log(key);
}
console.log(Object.keys(/*@*/anything).join(' '));
console.log(read({ n: 1 }, [], []) + less(true, 2) + run(null));
