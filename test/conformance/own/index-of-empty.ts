// construct: index-of-empty
// policy: map-or-reject
// trap: strpos('', '') warns on 7.4 and gives 0 on 8; the empty text is found everywhere
function main(): void {
    console.log('' + ''.indexOf('') + 'abc'.indexOf('') + 'abc'.indexOf('', 2) + 'abc'.indexOf('', 9));
    console.log('' + ''.lastIndexOf('') + 'abc'.lastIndexOf('') + ''.includes('') + ''.startsWith('') + ''.endsWith(''));
    console.log('' + ''.indexOf('a') + ''.lastIndexOf('a') + ''.split('a').length + '[' + ''.replace('', 'x') + ']' + ''.replaceAll('a', 'x').length);
}

main();
