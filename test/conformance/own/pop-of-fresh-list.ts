// construct: pop-of-fresh-list
// policy: map
// trap: array_pop takes a variable
function names(): string[] {
    return ['x', 'y', 'z'];
}
const text = 'src/lib/file.test.ts';
console.log(text.split('/').pop() ?? '');
console.log(text.split('/').pop());
console.log([1, 2, 3].pop() ?? 0);
const ext = text.split('.').pop();
console.log(ext === undefined ? 'none' : ext);
console.log(text.split('/').shift() ?? '', text.split('/').shift()!.length);
console.log(names().pop(), names().shift(), names().filter((n) => n > 'y').pop());
const list = [4, 5];
console.log([...list].pop()! + 1, list.slice().shift()! + 1, list.length);
console.log([].concat([1] as never[]).length, list.filter((n) => n > 9).pop() ?? 'none', list.map((n) => n * 2).pop());
const words = 'the quick brown fox'.split(' ');
const longest = [...words].sort((a, b) => a.length - b.length).pop();
console.log(longest, words.length);
console.log('a-b'.split('-').reverse().pop(), Object.keys({ a: 1, b: 2 }).pop());
const last = names().pop()!;
console.log(last.toUpperCase());
