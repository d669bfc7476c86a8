// policy: map
// A list of a length that surely is one makes no error before what a kept function uses is declared.
const kept: (() => number)[] = [];
function filled(names: string[]): number {
    kept.push(() => late);
    const list = new Array<number>(names.length).fill(2);
    const empty = Array<number>();
    const few = [...new Array<number>(3).keys()];
    const late = list.length + empty.length + few.length;
    return late;
}
console.log(filled(['a', 'b']), kept.map((read) => read()).join());
