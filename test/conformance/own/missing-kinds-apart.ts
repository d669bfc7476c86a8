// construct: items that are missing, in lists of several kinds
// policy: map
// trap: a number that is missing in one list makes a text in another one doubtful, or Math.max of a list of literals
const heap = [3, 1, 2];
for (let at = 0; at < 3; at += 1) {
    const kept = heap[at];
    heap[at] = heap[at + 1];
    heap[at + 1] = kept;
}

console.log(heap.length, heap.map(String).join('|'), heap.map(Math.floor).join('|'));
console.log(Math.max(...heap), Math.min(...heap, 1), Math.max(...[1, 2]), Math.min(...[4, 2.5]));

// Texts beside them are all there.
const words = ['b', 'a'];
console.log(words.sort().join(), '1 2'.split(' ').map(Number).join());

const versions = ['1.5', '2'];
versions[2] = versions[5];
console.log(versions.map(parseFloat).join('|'), versions.map(Number).join('|'), versions.map(Boolean).join());
console.log(versions.map(String).join('|'));

// What a test has ruled out may be missing all the same.
const mixed: (number | string)[] = [...heap];
const beyond = mixed[9];
if (typeof beyond !== 'number') {
    const text = beyond;
    console.log(text === undefined);
    const texts: string[] = [text];
    console.log(texts.map(String).join());
}

function shown(value: number | string): string {
    if (typeof value === 'number') {
        return 'a number';
    }
    const text = value;
    return text === undefined ? 'nothing' : text;
}

console.log(shown(heap[9]), shown('text'), shown(4));
