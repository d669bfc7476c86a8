// policy: map
// Searching from a place on, or from a place backwards: counted from the end, beyond both ends, fractions, no number.
const numbers = [1, 2, 1, 0.5, NaN, 1];
const words = ['b', 'a', 'b', 'c'];
const places = [0, 1, 2, 5, 6, 99, -1, -2, -6, -7, -99, 1.5, -1.5, -0.5, NaN, Infinity, -Infinity];
for (const from of places) {
    console.log(
        from,
        numbers.indexOf(1, from),
        numbers.lastIndexOf(1, from),
        numbers.includes(NaN, from),
        words.indexOf('b', from),
        words.lastIndexOf('b', from),
        words.includes('a', from),
    );
}

const empty: string[] = [];
console.log(empty.indexOf('a', 1), empty.lastIndexOf('a', -1), empty.includes('a', 0));
console.log(numbers.lastIndexOf(1), words.lastIndexOf('b'), words.indexOf('d', 1));

/** The items that stand in the list once. */
const single = (list: readonly string[]): string[] =>
    list.filter((word, at) => !list.includes(word, at + 1) && list.indexOf(word) === at);
console.log(single(words).join(''));

const text = 'a-b-😀-b-a';
for (const from of places) {
    console.log(from, text.lastIndexOf('b', from), text.lastIndexOf('', from), text.lastIndexOf('a', from));
}
console.log(text.lastIndexOf('😀', 4), text.lastIndexOf('😀', 3), text.lastIndexOf('-b', 6), text.lastIndexOf('-b', 5));

function found(list: number[], from?: number): string {
    return [list.indexOf(1, from), list.lastIndexOf(1, from), list.includes(1, from)].join(' ');
}
console.log(found([1, 2, 1]), found([1, 2, 1], 1), found([2, 1], -1));

function lastIn(whole: string, from?: number): number {
    return whole.lastIndexOf('a', from);
}
console.log(lastIn('aba'), lastIn('aba', 1), lastIn('aba', -1));

type Method = `on${Capitalize<'open' | 'close'>}`;
const names: Record<Method, Uppercase<'a' | 'b'>> = { onOpen: 'A', onClose: 'B' };
console.log(names.onOpen + names.onClose);
const match: RegExpExecArray | null = /(\d)(\d)/.exec('a12');
console.log(match === null ? 'none' : match[1] + '.' + match[2] + ' of ' + match.length);
