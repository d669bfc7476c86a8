// construct: numbers read from text
// policy: map
function main(): void {
    const texts = [
        '', ' ', '0', '-0', '00', '007', '1.5', '.5', '5.', '+3', '-3', '--3', '1e3', '1e', '1E-2', 'abc', '12abc', ' 7 ',
        'Infinity', '-Infinity', '+Infinity', 'infinity', 'Infinityx', '0x1F', '0x', '0b101', '0o17', '0b12', '-0x1', '1_0', '123456789012345',
        '1234567890123456', '-123456789012345', '0xFFFFFFFFFFFF', '0xFFFFFFFFFFFFF', '0x1fffffffffffff', '\u00a01\u3000', '1 2', '\n5\t', 'NaN', '.', '-',
    ];
    for (const text of texts) {
        console.log(`${text.trim()}: ${Number(text)} ${parseInt(text, 10)} ${parseFloat(text)} ${Number.parseInt(text, 10)} ${Number.parseFloat(text)}`);
    }
    console.log([Number(true), Number(false), Number(null), Number(3.5), Number.isNaN(Number('x'))].join(' '));
    for (const value of [0, 1.5, -2, 9007199254740991, 9007199254740992, 1e21, NaN, Infinity, -Infinity] as unknown[]) {
        console.log(
            [
                Number.isInteger(value),
                Number.isSafeInteger(value),
                Number.isFinite(value),
                Boolean(value),
                typeof value === 'number',
                typeof value,
            ].join(' '),
        );
    }
    for (const value of ['', '0', 'a', null, true, false, 0, -0, [1], { a: 1 }] as unknown[]) {
        console.log([Number.isInteger(value), Number.isFinite(value), Boolean(value), typeof value].join(' '));
    }
}
main();
