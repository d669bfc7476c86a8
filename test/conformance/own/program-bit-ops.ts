// construct: program-bit-ops
// policy: map
function popcount(n: number): number {
    let c = 0;
    while (n !== 0) {
        c += n & 1;
        n >>>= 1;
    }
    return c;
}
console.log('' + popcount(255) + ' ' + popcount(-1));
console.log('' + (1 << 31) + ' ' + (1 << 32) + ' ' + (2 ** 32 | 0) + ' ' + (~5) + ' ' + (-1 >>> 0) + ' ' + (-16 >> 2) + ' ' + (5 ^ 3));
console.log('' + (0xff & 0x0f) + ' ' + (1.9 | 0) + ' ' + (-1.9 | 0) + ' ' + ~~3.7);
function hash(s: string): number {
    let h = 5381;
    for (let i = 0; i < s.length; i++) {
        h = ((h << 5) + h + s.charCodeAt(i)) | 0;
    }
    return h >>> 0;
}
console.log(hash('hello world') + ' ' + hash('hello world').toString(16));
let flags = 0;
flags |= 4;
flags |= 1;
flags &= ~4;
flags ^= 8;
console.log(flags.toString(2).padStart(8, '0'));
