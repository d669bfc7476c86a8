// construct: bit-operators
// policy: map-or-reject
// trap: JS bit operators work on 32 bits
function main(): void {
    console.log('' + (5 & 3) + (5 | 3) + (5 ^ 3) + ~5);
    console.log('' + (1 << 4) + ' ' + (1 << 31) + ' ' + (1 << 32) + ' ' + (-8 >> 1) + ' ' + (-8 >>> 28));
    console.log('' + (4294967295 | 0) + ' ' + (2147483648 >> 0) + ' ' + (4294967296 & 1) + ' ' + (3.9 | 0) + ' ' + (-3.9 | 0));
    let flags = 0;
    flags |= 4;
    flags |= 1;
    flags &= ~1;
    flags ^= 8;
    flags <<= 2;
    console.log('' + flags + ' ' + ((flags & 16) !== 0));
    console.log('' + (0xffffffff >>> 0) + ' ' + (-1 >>> 0));
}

main();
