// construct: limits-code-points
// policy: map
const edges = String.fromCodePoint(0, 0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff);
console.log(edges.length);
console.log([0, 1, 2, 3, 4, 5, 6, 8].map((at) => edges.codePointAt(at) ?? -1).join());
for (const wrong of [-1, 0x110000, 1.5]) {
    try {
        console.log(String.fromCodePoint(wrong));
    } catch (error) {
        console.log(error instanceof RangeError ? error.message : 'other');
    }
}
