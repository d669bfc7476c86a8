// construct: out-of-range
// policy: map-or-reject
// trap: PHP warns about undefined keys and offsets
function main(): void {
    const list = [1, 2];
    console.log(list[5] === undefined ? 'none' : 'some');
    const record: Record<string, string> = { a: 'x' };
    console.log(record['zz'] === undefined ? 'none' : 'some');
    console.log('abc'.charAt(9) === '' ? 'empty' : 'char');
}

main();
