// construct: string-methods
// policy: map
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function main(): void {
    const text = '  Hello World  ';
    console.log('[' + text.trim() + ']');
    console.log(text.trim().toUpperCase() + text.trim().toLowerCase());
    console.log('' + 'hello'.indexOf('l') + 'hello'.indexOf('z'));
    console.log('hello'.substring(1, 3) + ' ' + 'hello'.slice(-3) + ' ' + 'hello'.slice(1, -1));
    console.log('a,b,c'.split(',').join('|'));
    console.log(yn('hello'.startsWith('he')) + yn('hello'.endsWith('lo')) + yn('hello'.includes('ell')));
    console.log('a-b-c'.replace('-', '+') + ' ' + 'a-b-c'.replaceAll('-', '+'));
    console.log('' + 'hello'.length);
    console.log('hello'.charAt(1) + 'hello'[0]);
}

main();
