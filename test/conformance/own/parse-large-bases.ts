// policy: map
// What is too large for a number to hold exactly is rounded once for bases that are powers of two; for the others as V8
// does it, after each part of the text.
let seed = 7;
function next(): number {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
}

function digits(base: number, length: number): string {
    let text = '';
    for (let at = 0; at < length; at++) {
        text += (next() % base).toString(base);
    }
    return text;
}

for (const base of [2, 3, 4, 7, 8, 9, 11, 16, 20, 32, 35, 36]) {
    for (const length of [5, 11, 14, 20, 54, 60, 65, 70, 300, 1100]) {
        const text = digits(base, length);
        console.log(`${base} ${length} ${parseInt(text, base)} ${parseInt(`-00${text}`, base)}`);
    }
}
console.log(parseInt('truefalsetruefalse', 36));
console.log(parseInt('100000000000000000000000000000000000000000000000000001', 2));
console.log(parseInt('1000000000000000000000000000000000000000000000000000010000000000', 2));
console.log(parseInt('1000000000000000000000000000000000000000000000000000010000000001', 2));
console.log(parseInt('20000000000001', 16), parseInt('20000000000003', 16), parseInt('0x1fffffffffffff', 16));
console.log(parseInt('-zzzzzzzzzzzzzzzz', 36), parseInt('0000', 8), parseInt('-0', 8));
// What comes behind the largest number that has neighbours has none either.
console.log(parseInt('20000000000000', 16) + 1, parseInt('-20000000000000', 16) - 1, parseInt('9007199254740992', 10) + 1);
console.log(parseInt('400000000000000000', 8) + 1, parseInt('99999999999999a', 11) + 1, parseInt('1fffffffffffff', 16) + 1);
