// policy: map
// What `?? null` gave may still be null behind a test that is no test for null.
interface Row {
    name: string;
    isDone: boolean;
}

function about(texts: string[], rows: Row[]): void {
    const text = texts[0] ?? null;
    if (text !== 'a') {
        console.log(`is ${text}`);
    }
    if (text !== 'a' && text !== 'b') {
        console.log('neither ' + text);
    }
    if (text === null || text === 'b') {
        console.log('or ' + text);
    }
    if (!text && texts.length < 5) {
        console.log('empty ' + text);
    }
    if (typeof text !== 'number') {
        console.log('no number ' + text);
    }
    if (typeof text === 'string') {
        console.log('text ' + text.length);
    }
    if (text !== null && text !== 'b') {
        console.log('other ' + text.length);
    }
    const row = rows[0] ?? null;
    if (row?.name !== 'x') {
        console.log(row === null ? 'no row' : row.name);
    }
    if (row?.isDone) {
        console.log('done ' + row.name);
    }
    if (row?.name === 'x') {
        console.log('x ' + row.isDone);
    }
    if (!row || row.isDone) {
        console.log('over');
        return;
    }
    console.log('open ' + row.name);
}

about([], []);
about(['a'], [{ name: 'x', isDone: false }]);
about(['b'], [{ name: 'y', isDone: true }]);

function numbers(list: number[]): void {
    const first = list[0] ?? null;
    if (first !== 5) {
        console.log(first + '');
    }
    if (first !== null && first < 5) {
        console.log(first + ' is small');
    }
    console.log(first === 5 ? first + 1 : `${first}`);
}

numbers([]);
numbers([5]);
numbers([4]);
