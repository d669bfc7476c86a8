// construct: split-edges
// policy: map-or-reject
// trap: explode refuses the empty delimiter
function show(parts: string[]): string {
    return parts.length + ':' + parts.map((part) => '<' + part + '>').join('');
}

function main(): void {
    console.log(show('a,b,,c,'.split(',')));
    console.log(show(''.split(',')));
    console.log(show(''.split('')));
    console.log(show('abc'.split('')));
    console.log(show('abc'.split('abc')));
    console.log(show('a--b--c'.split('--')));
    console.log(show('a,b,c'.split(',', 2)) + show('a,b'.split(',', 0)) + show('a,b'.split(',', 9)));
    console.log(show('no separator'.split('|')));
    const separator: string = Date.now() > 0 ? '' : ',';
    console.log(show('xy'.split(separator)));
    console.log(show('a0b0c'.split('0')));
}

main();
