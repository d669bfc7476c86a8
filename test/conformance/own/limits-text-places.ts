// construct: places in texts at and beyond both ends, with characters of one, two, three and four bytes
// policy: map
function main(): void {
    const places = [-9, -6, -5, -2, -1, 0, 1, 2, 3, 5, 6, 9];
    for (const text of ['abcde', 'aé中x', '']) {
        for (const from of places) {
            console.log(`${text.slice(from)}|${text.substring(from)}|${text.charAt(from)}|${text[from] ?? 'none'}|${text.indexOf('', from)}`);
            for (const to of places) {
                console.log(`${from} ${to} ${text.slice(from, to)}|${text.substring(from, to)}`);
            }
        }
    }
    const wide = 'a😀é中';
    console.log([wide.length, wide.indexOf('é'), wide.lastIndexOf('中'), wide.indexOf('é', 3), wide.indexOf('é', 4), wide.indexOf('x')].join());
    console.log([wide.slice(0, 1), wide.slice(1, 3), wide.slice(3), wide.slice(-1), wide.slice(0, 3), wide.charAt(3)].join());
    const codes: number[] = [];
    for (let at = 0; at <= wide.length; at++) {
        codes.push(wide.charCodeAt(at));
    }
    console.log(codes.join() + '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}'.length);
    const edges = '\u007f\u0080\u07ff\u0800\uffff\u{10000}';
    for (let at = 0; at < edges.length; at++) {
        console.log(String(edges.charCodeAt(at)));
    }
    console.log([wide.charCodeAt(0.9), wide.charCodeAt(NaN), 'abc'.charAt(1.9), 'abc'.slice(0.9, 2.9), 'abc'.substring(NaN, 2)].join());
    console.log(['abc'.padStart(2, '-'), 'abc'.padStart(3, '-'), 'abc'.padStart(4, '-'), 'abc'.padStart(8, 'é-'), 'abc'.padEnd(7, 'xyz')].join());
    console.log(['abc'.padEnd(9, ''), 'é'.padStart(3), 'é'.padEnd(3) + '|', '中'.padStart(4, 'ab'), 'a'.padEnd(NaN, 'x')].join());
    console.log(['ab'.repeat(0), 'ab'.repeat(1), 'é'.repeat(3), ''.repeat(5)].join());
    const words = ['abc', 'é', '', 'bc', 'c', 'abcd', 'a'];
    console.log(words.map((word) => `${'abc'.startsWith(word)} ${'abc'.endsWith(word)} ${'abc'.includes(word)} ${'abc'.lastIndexOf(word)}`).join('\n'));
    console.log('a,b,,c'.split(',').join('|') + 'abc'.split('').join('|') + ''.split(',').length + ''.split('').length + 'a1b22c'.split(/\d+/).join('|'));
    console.log('a,b,c'.split(',', 2).join('|') + 'abc'.split('', 0).length + '\u00a0\u1680\u2003\u202f\u205f\u3000\ufeff x \t\v\f\r\n'.trim() + '|');
    const halved = '\u{1f600}\ufffdx';
    console.log([0, 1, 2, 3].map((at) => `${halved.startsWith('\ufffd', at)} ${halved.endsWith('\ufffd', at)} ${halved.includes('\ufffd\ufffd', at)}`).join('\n'));
}
main();
