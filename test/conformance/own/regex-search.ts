// policy: map
// Where a pattern matches.

for (const t of ['hello world', '', '😀é1', 'a\nb9', '中文 x', '12', 'zzz😀😀']) {
    console.log(t.search(/o/), t.search(/\d/), t.search(/[a-z]+$/m), t.search(/é|中/), t.search(/\s/g), t.search(/X/i), t.search(/[^a-z]/u), t.search(/(l+)(o)?/));
}
const re = /w(o)r/; const i = 'hello world'.search(re); console.log(i, [1, 2, 3, 4, 5, 6, 7][i], 'hello'.slice('hello'.search(/l/)), i === 6);
