// construct: program-base64
// policy: map
const CH = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
function b64(s: string): string {
    let out = '';
    for (let i = 0; i < s.length; i += 3) {
        const a = s.charCodeAt(i);
        const b = i + 1 < s.length ? s.charCodeAt(i + 1) : 0;
        const c = i + 2 < s.length ? s.charCodeAt(i + 2) : 0;
        const n = (a << 16) | (b << 8) | c;
        out += CH[(n >> 18) & 63] + CH[(n >> 12) & 63] + (i + 1 < s.length ? CH[(n >> 6) & 63] : '=') + (i + 2 < s.length ? CH[n & 63] : '=');
    }
    return out;
}
console.log(b64('Hello') + ' ' + b64('abc') + ' ' + b64(''));
