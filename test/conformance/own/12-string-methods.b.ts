// construct: string-methods
// policy: map
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function slug(title: string): string {
    return title.trim().toLowerCase().split(' ').filter((word) => word !== '').join('-');
}

function domain(email: string): string {
    const at = email.indexOf('@');
    return at === -1 ? '' : email.slice(at + 1);
}

function main(): void {
    console.log(slug('  The Quick  Brown Fox '));
    console.log(domain('ann@example.org') + '|' + domain('nobody') + '|');
    console.log('abcabc'.indexOf('c', 3) + ' ' + 'abcabc'.lastIndexOf('a') + ' ' + 'abc'.indexOf('a', 1));
    console.log('x=1;y=2'.split(';').map((pair) => pair.split('=')[1]).join('+'));
    console.log('[' + ' a '.trimStart() + '][' + ' a '.trimEnd() + ']');
    console.log(yn('abc' === 'ABC'.toLowerCase()) + yn('abc'.includes('d')));
    console.log('one'.concat('two', 'three'));
    console.log('' + 'A'.charCodeAt(0));
    console.log('a.b.c'.split('.', 2).join('/') + ' ' + 'abc'.slice(1) + ' ' + 'abc'.substring(2));
    console.log('0'.repeat(3) + '[' + 'x'.repeat(0) + ']');
}

main();
