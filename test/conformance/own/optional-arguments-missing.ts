// policy: map
// `undefined` given for a parameter of the library that need not be given.

function when(wanted: number, value: string): string | undefined {
    return wanted > 1 ? value : undefined;
}
function place(wanted: number): number | undefined {
    return wanted > 1 ? wanted : undefined;
}
class Failure extends Error {
    constructor(message?: string) {
        super(message);
    }
}

const list = ['a', 'b', 'c'];
const texts = ['x'];
for (const n of [1, 2]) {
    console.log(list.join(when(n, '-')), list.slice(place(n)).join(), list.slice(0, place(n)).join());
    console.log('abcd'.slice(1, place(n)), 'abcd'.substring(1, place(n)), 'abcd'.indexOf('b', place(n)));
    console.log('abcd'.includes('b', place(n)), 'abcd'.startsWith('c', place(n)), 'abcd'.endsWith('b', place(n)));
    console.log('a'.padStart(3, when(n, '.')) + 'a'.padEnd(3, when(n, '.')) + '|');
    console.log(new Error(when(n, 'text')).message + '|' + new Failure(when(n, 'text')).message + '|');
    console.log(new Error(texts[n - 1]).message + '|');
}
