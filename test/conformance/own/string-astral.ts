// construct: string-astral
// policy: map-or-reject
// trap: an emoji is two UTF-16 units, one code point, four bytes
function main(): void {
    const text = 'a😀b🚀c';
    console.log('' + text.length + ' ' + '😀'.length + ' ' + [...text].length);
    console.log('' + text.indexOf('b') + text.indexOf('🚀') + text.lastIndexOf('c') + text.indexOf('c', 5));
    console.log(text.slice(0, 3) + '|' + text.slice(3) + '|' + text.substring(4, 6) + '|' + text.slice(-1) + '|' + text.slice(-3));
    console.log(text.charAt(3) + text[0] + text[6] + '|' + text.charCodeAt(1) + ' ' + (text.codePointAt(1) ?? 0));
    console.log(text.split('b').join('+') + ' ' + text.replace('😀', ':)') + ' ' + text.includes('🚀c'));
    console.log('😀'.padStart(4, '*') + '|' + '😀'.padEnd(3, '.') + '|' + text.toUpperCase());
    let out = '';
    for (const ch of text) {
        out += '[' + ch + ']';
    }
    console.log(out);
    console.log(JSON.stringify(text) + ' ' + JSON.stringify(text).length);
    console.log(String.fromCodePoint(128512) + ('😀' > '～' ? 'above' : 'below'));
}

main();
