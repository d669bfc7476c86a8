// policy: map
// The characters of a text, by patterns.

const [p, q] = 'xy';
const [c1, ...cs] = 'hello';
console.log(p + q, c1, cs.join('.'), cs.length);
const f = ([a, b = '?']: string): string => b + a;
console.log(f('xy'), f('z'), f('😀q'));
const { k: [c, , d] } = { k: 'z1w' };
console.log(c, d ?? 'none');
const [x, y] = 'abc'.slice(2);
console.log(x ?? 'nothing', y === undefined, y ?? 'nothing');
let m = '', n = '';
console.log(m, n);
for (const [first, second] of ['ab', 'cd']) console.log(second + first);
const initials = ['ann lee', 'bob ray'].map((s) => s.split(' ').map(([h]) => h).join(''));
console.log(initials.join());
const parse = (s: string): string => { const [sign, ...digits] = s; return sign === '-' ? 'neg' + digits.join('') : 'pos' + s; };
console.log(parse('-12'), parse('7'), parse(''));
