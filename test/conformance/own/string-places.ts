// construct: string-places
// policy: map
const text = 'héllo wörld 😀!';
for (const at of [0, 1, 12, 13, 14, -1, -2, -3, 99, -99, 1.5]) {
    console.log(at, text.at(at) === undefined ? 'none' : (text.at(at) ?? '').length, text.codePointAt(at) ?? 'none');
}
console.log(text.at(-1) ?? '', text.at(1) ?? '', 'abc'.at(0));
console.log(String.fromCodePoint(128512, 65, 233, 0x4e2d), String.fromCodePoint(), String.fromCodePoint(0x1f600).length);
console.log([...'a😀b'].map((c) => (c.codePointAt(0) ?? 0).toString(16)).join(' '));
try { console.log(String.fromCodePoint(-1)); } catch (e) { console.log(e instanceof RangeError); }
try { console.log(String.fromCodePoint(1.5)); } catch (e) { console.log(e instanceof RangeError); }
const src = 'let x == y';
for (let i = 0; i < src.length; i++) {
    if (src.startsWith('==', i)) console.log('eq', i);
    if (src.startsWith('', i) && src.endsWith('x', i)) console.log('x ends', i);
}
console.log(src.includes('let', 1), src.includes('x', 4), src.includes('', 99), src.includes('y', -5), src.startsWith('let', -2), src.endsWith('let', 3), src.endsWith('y', 99), src.endsWith('', 0));
const sum = (text.codePointAt(0) ?? 0) + 1;
console.log(sum, sum / 2);
const C = Object.freeze({ red: 1, green: 2 });
const L = Object.freeze(['a', 'b']);
function use(): string { return L.join() + C.green; }
console.log(use(), Object.keys(C).join());
