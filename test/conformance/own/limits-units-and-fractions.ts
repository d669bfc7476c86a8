// construct: texts of single units, and fractions in other bases, at their borders
// policy: map
function units(): void {
    for (const unit of [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10041, -1]) {
        const text = String.fromCharCode(unit);
        console.log(`${JSON.stringify(text)} ${text.length} ${text.charCodeAt(0)}`);
    }
    for (const low of [0xdc00, 0xdfff]) {
        for (const high of [0xd800, 0xdbff]) {
            console.log(String.fromCharCode(0x41, high, low, 0x42));
        }
    }
    console.log(String.fromCharCode(0xdfff));
}

function fractions(value: number): string {
    return [value.toString(2), value.toString(3), value.toString(7), value.toString(16), value.toString(36)].join();
}

function main(): void {
    units();
    const values = [0, 0.5, 0.1, 1 / 3, 2 / 3, 0.9999999999999999, 1.9999999999999998, 7.999999999999999];
    for (const value of [...values, 255.99999999999997, 2251799813685248.5, 1125899906842624.75, 4503599627370495.5]) {
        console.log(fractions(value));
        console.log(fractions(-value));
    }
    // The last digit is rounded up, or just not.
    for (const value of [0.8888888888888888, 0.4444444444444444, 0.49999999999999994, 0.184]) {
        console.log([value.toString(2), value.toString(3), value.toString(5)].join());
    }
    for (const value of [9007199254740991, 1e-7, 5e-324, 2.2250738585072014e-308, NaN, Infinity, -Infinity]) {
        console.log([value.toString(3), value.toString(16)].join());
    }
}

main();
