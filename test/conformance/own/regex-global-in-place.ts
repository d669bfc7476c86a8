// construct: regex-global-in-place
// policy: map
// trap: a pattern with `g` remembers where it stopped; one that is written down where it is used is new each time
const words = ['12', 'a1', '7', '', '1 2'];
for (const word of words) {
    console.log(/^[0-9]+$/g.test(word) + ' ' + /\d/gi.test(word) + ' ' + (/(\d)/g.exec(word)?.[1] ?? 'none'));
}
console.log(words.filter((word) => /\d/g.test(word)).join() + /1/g.test('1') + /1/g.test('1'));
let rest = '1-22-333';
while (/\d/g.test(rest)) {
    rest = rest.replace(/\d/, '#');
}
console.log(rest);
