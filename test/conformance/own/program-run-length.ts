// construct: program-run-length
// policy: map
function encode(s: string): string {
    let out = '';
    let i = 0;
    while (i < s.length) {
        let j = i;
        while (j < s.length && s[j] === s[i]) j++;
        out += (j - i > 1 ? j - i : '') + s[i];
        i = j;
    }
    return out;
}
function decode(s: string): string {
    let out = '';
    let n = '';
    for (const c of s) {
        if (c >= '0' && c <= '9') { n += c; continue; }
        out += c.repeat(n === '' ? 1 : parseInt(n, 10));
        n = '';
    }
    return out;
}
console.log(encode('aaabccd') + ' ' + decode(encode('aaabccd')) + ' ' + encode(''));
