// construct: regex
// policy: map-or-reject
// trap: preg needs delimiters, D for $, and limits replace to all unless told
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function main(): void {
    console.log(yn(/^\d+$/.test('123')) + yn(/^\d+$/.test('12a')) + yn(/^\d+$/.test('12\n')));
    console.log('a1b2'.replace(/\d/, '#') + ' ' + 'a1b2'.replace(/\d/g, '#'));
    console.log('a, b;c'.split(/[,;]\s*/).join('|'));
    const match = 'port=8080'.match(/(\w+)=(\d+)/);
    console.log(match === null ? 'none' : match[1] + ' ' + match[2]);
    console.log(yn(/HELLO/i.test('hello')));
    console.log('2024-01-31'.replace(/(\d+)-(\d+)-(\d+)/, '$3.$2.$1'));
    console.log(yn(/a\/b/.test('a/b')) + yn(/a.c/.test('a\nc')));
}

main();
