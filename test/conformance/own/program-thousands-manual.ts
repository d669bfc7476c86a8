// construct: program-thousands-manual
// policy: map
function withCommas(n: number): string {
    const s = String(Math.abs(n));
    let out = '';
    for (let i = 0; i < s.length; i++) {
        if (i > 0 && (s.length - i) % 3 === 0) out += ',';
        out += s[i];
    }
    return n < 0 ? '-' + out : out;
}
console.log([0, 12, 123, 1234, -1234567].map(withCommas).join(' '));
