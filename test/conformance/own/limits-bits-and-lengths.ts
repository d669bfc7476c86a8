// construct: 32 bits at their border, lists of a length, numbers of other bases at the border of exactness
// policy: map
function made(length: number): string {
    return Array.from({ length: length }, (_, at) => at * 2).join() + '|' + length;
}

function bits(n: number): string {
    return [n | 0, n & 255, ~n, n << 1, n >> 1, n >>> 1, n ^ 5].join();
}

function main(): void {
    for (const n of [0, 1, -1, 0.5, -0.5, -1.5, 2147483646, 2147483647, 2147483648, -2147483647, -2147483648, -2147483649, 4294967295, 4294967296, NaN, Infinity]) {
        console.log(bits(n));
    }
    for (const length of [0, 1, 2, 3]) {
        console.log(made(length));
    }
    for (const text of ['1fffffffffffff', '20000000000000', 'ff', '-ff', 'g', '']) {
        console.log(String(parseInt(text, 16)));
    }
    // Half a digit is rounded to the even one.
    for (const value of [2251799813685248.5, 1125899906842624.25, 1125899906842624.75, 0.1]) {
        console.log([value.toString(3), value.toString(5), value.toString(7), value.toString(36)].join());
    }
    console.log([0xd7ff, 0xe000, 0xffff].map((unit) => String.fromCharCode(unit).length).join());
    console.log(String.fromCharCode(0xdfff));
    const halves = '😀𐍈x';
    console.log(halves.slice(0, 2) + halves.slice(2, 4) + halves.charAt(4));
}

main();
