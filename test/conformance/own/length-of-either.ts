// construct: length of a text or a list
// policy: map
// trap: PHP counts the two with two functions
function size(x: string | string[]): number {
    return x.length;
}
class Box {
    constructor(readonly held: string | number[]) {}
    size(): number {
        return this.held.length + (this.held.length > 2 ? 100 : 0);
    }
}
function len(x: unknown): number {
    if (typeof x === 'string' || Array.isArray(x)) {
        return x.length;
    }
    return -1;
}
const many: (string | string[])[] = ['añ😀', [], ['a'], '', 'x'];
console.log(size('abc'), size(['a', 'b']), new Box('😀😀').size(), new Box([1, 2, 3]).size());
console.log(len('abc'), len([1]), len(5), many.map((one) => one.length).join(), many.filter((one) => one.length > 0).length);
function some(x: string | string[]): string {
    return (x.length ? 'some' : 'none') + (x.length === 0) + (x.length !== 0) + (x.length > 0) + !x.length + (0 === x.length);
}
console.log(some(''), some([]), some('a'), some(['']), some(['', '']));
