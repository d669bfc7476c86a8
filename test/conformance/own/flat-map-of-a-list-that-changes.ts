// construct: flat-map-of-a-list-that-changes
// policy: map
// The callback of `flatMap` may take the index; its object is found before the callback is made.
const words = ['a', 'b', 'c'];
console.log(words.flatMap((word, at) => [word, String(at)]).join(' '));
console.log(words.flatMap((_word, at) => (at % 2 === 0 ? [] : [at])).join(' ') + '.');
console.log(words.slice(1).flatMap((word, at) => [word + at]).join(' '));
console.log(([] as string[]).flatMap((word, at) => [word + at]).length + '');
function main(): void {
    let list = [1, 2];
    const made = (): ((value: number, at: number) => number[]) => {
        list = [7];
        return (value, at) => [value, at];
    };
    console.log(list.flatMap(made()).join(' ') + ' / ' + list.join(' '));
    const pairs = [[1, 2], [3]].flatMap((row, at) => row.map((one) => one * 10 + at));
    console.log(pairs.join(' '));
}
main();
