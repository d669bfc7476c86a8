// construct: number-base
// policy: map
// trap: base_convert goes wrong with signs, fractions, and bases that are none
function shown(value: number, base?: number): string {
    try {
        return value.toString(base);
    } catch (error) {
        return error instanceof RangeError ? error.message : 'another error';
    }
}

function read(text: string, base?: number): number {
    return parseInt(text, base);
}

function main(): void {
    const bases = [2, 3, 8, 10, 16, 36];
    for (const base of bases) {
        console.log(shown(255, base), shown(-10.5, base), shown(0, base), read('ff', base), read('-0x1F', base));
    }
    for (const base of [0, 1, 37, -2, 16.9, NaN, Infinity]) {
        console.log(base, shown(12, base), read('12', base), read('0x12', base), 'a,b,c'.split(',', base).length);
    }
    console.log(shown(0.5), read('0x1f'), read('077'), bases.map((base) => (99).toString(base)).join());
    console.log([1, 2, 3].map((count) => 'a-b-c'.split('-', count).join('')).join(), '😀é'.split('é', bases.length).length);
    console.log(['11', '11', '11'].map((text, at) => parseInt(text, at)).join());
}

main();
