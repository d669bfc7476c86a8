// construct: trim-kinds
// policy: map-or-reject
// trap: PHP trim keeps the no-break space and U+FEFF, and strips NUL
function main(): void {
    const show = (text: string): string => JSON.stringify(text);
    console.log(show(' \t\n\r\v\f x \t'.trim()));
    console.log(show('\u00a0\ufeff\u3000\u2028a b\u2003\u00a0'.trim()));
    console.log(show('\u0000a\u0000'.trim()) + show('\u200ba'.trim()));
    console.log(show('  both  '.trimStart()) + show('  both  '.trimEnd()));
    console.log(show('   '.trim()) + show(''.trim()));
    console.log('' + 'à '.trim().length + ' Ġ'.trim().length);
}

main();
