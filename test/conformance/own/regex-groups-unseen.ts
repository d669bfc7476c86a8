// construct: regex-groups-unseen
// policy: map
// trap: a repeated group keeps what it had in PCRE; nobody looks at it here
console.log('1234567.891'.replace(/\B(?=(\d{3})+(?!\d))/g, ','));
const commas = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
console.log(commas(1234567), commas(999), commas(1000), commas(0));
console.log('ab12cd345'.replace(/(\d)+/g, '#'), 'ababab-ab'.replace(/(ab)+/g, (m) => `<${m.length}>`));
console.log(('a1b22c'.match(/([a-z]\d*)+/g) ?? []).join('|'), /^(a|b)+$/.test('abba'), /^(?:(\d)x)+$/.test('1x2x'));
console.log('hello  world'.replace(/(l)\1/g, 'L'), /(\w)\1/.test('abccd'), /^(.)(.)\2\1$/u.test('abba'), /^(.)(.)\2\1$/u.test('abab'));
console.log(/^(['"])[^'"]*\1$/u.test('"quoted"'), /^(['"])[^'"]*\1$/u.test('"quoted\''));
const rle = (s: string): string => s.replace(/(.)\1*/gu, (m: string, c: string) => (m.length > 1 ? m.length : '') + c);
console.log(rle('aaabccd'), rle(''), rle('😀😀x'));
console.log('<b>x</b><i>y</i>'.replace(/<(\w+)>([a-z])<\/\1>/g, '[$1:$2]'));
console.log('the the cat sat sat'.replace(/(\w+) \1/g, '$1'), 'aXbX'.replace(/(a)(X)/, '$2$1'));
console.log(('xx-yy-xy'.match(/(\w)\1/g) ?? []).join());
