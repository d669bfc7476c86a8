// policy: map
// `[.a.]`, `[:a:]` and `[=a=]` are names to PCRE, and characters to JavaScript.

console.log('x.y-z'.split(/[.-.]/).join('|'));
console.log('x:y=z.a'.split(/[:a:]/).join('|') + ' ' + 'x:y=z.a'.split(/[=a=]/).join('|'));
console.log(`${/[.a\.]/.test('.')} ${/[.]/.test('a')} ${/[..]/.test('.')} ${/[:.:]/.test('.')} ${/[.a.]/.test('b')}`);
