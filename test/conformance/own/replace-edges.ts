// construct: replace-edges
// policy: map-or-reject
// trap: $& and $1 are special in JS replacements, \1 and $1 in preg ones
function main(): void {
    console.log('aaa'.replace('a', 'b') + ' ' + 'aaa'.replaceAll('a', 'b') + ' ' + 'abc'.replace('x', 'y'));
    console.log('price'.replace('price', '$5') + ' ' + 'a.b'.replace('.', '$$') + ' ' + 'abc'.replace('b', '[$&]'));
    console.log('abc'.replaceAll('b', '$`') + ' ' + 'abc'.replaceAll('b', "$'"));
    const amount: string = '$1.00';
    console.log('cost: X'.replace('X', amount) + ' ' + 'cost: X'.replaceAll('X', amount));
    console.log('abc'.replace('', '_') + ' ' + 'abc'.replaceAll('', '_'));
    console.log('a\\b'.replaceAll('\\', '/') + ' ' + 'x/y'.replaceAll('/', '\\'));
    console.log('Hello'.replace('hello', 'no') + ' ' + 'aXbX'.replace('X', 'XX'));
    console.log('abc'.replace('b', (found) => found.toUpperCase() + '$1'));
}

main();
