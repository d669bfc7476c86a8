// policy: map
// An exponent beyond 19999 counts for what it is where as many digits bring the number back. Digits of other bases are
// rounded once, however many there are.
const zeros = '0'.repeat(20000);
const far = [
    `1${zeros}e-20000`,
    `-25${zeros}e-20001`,
    `0.${zeros}1e20001`,
    `.${zeros}75E+20001`,
    `1${'0'.repeat(19900)}e-30000`,
    `0.${'0'.repeat(19900)}1e30000`,
    `-${zeros}.${zeros}e99999`,
    `1${zeros}.5e-0020000`,
    '1e99999999999999999999',
    '-1e-99999999999999999999',
    '0e99999999999999999999',
    `${'123456789'.repeat(30000)}e-270000`,
    `0.${zeros.repeat(20)}5e400000`,
    `1${zeros}e-20000e`,
];
for (const text of far) {
    console.log(Number(text), parseFloat(text), parseFloat(text + 'px'));
}
for (const text of far) {
    try {
        console.log(JSON.stringify(JSON.parse(`["1e20000 \\" 1e20000", {"1e20000": ${text}}, 5e20000]`) as unknown));
    } catch (error) {
        console.log('no JSON');
    }
}
try {
    const row = JSON.parse(`{"a":1${zeros}e-20000,"b":[0.${zeros}5e20000]}`) as { a: number; b: number[] };
    console.log(row.a, row.b[0]);
} catch (error) {
    console.log('no JSON');
}

const based = [
    '0x20000000000001001',
    '0x20000000000001000',
    '0x20000000000003000',
    '0b1' + '0'.repeat(52) + '101',
    '0o1000000000000000000011111111111',
    '0xfffffffffffffbff',
    '0xfffffffffffffc00',
    '0x1' + '0'.repeat(256),
    '0x' + 'f'.repeat(256),
    '0x' + 'F'.repeat(13) + '8' + '0'.repeat(242),
    '0X' + '0'.repeat(300) + '20000000000001001',
    '0x1fffffffffffff',
    '0x0',
    '0xabcdef012345',
    '0b102',
    '0x',
];
for (const text of based) {
    console.log(Number(text), +text);
}
