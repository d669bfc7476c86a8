// construct: whole-quotients
// policy: map
// Rounded quotients and remainders of integers, on both sides of zero and at the end of the range.
function half(n: number): number {
    return Math.floor(n / 2);
}

function places(text: string, list: string[]): string {
    let out = '';
    for (let i = 0; i < 7; i++) {
        out += Math.floor(i / 3) + ',';
    }
    return out + Math.floor(text.length / 3) + ',' + Math.floor(list.length / 4) + ',' + (half(text.length) + 1);
}

function remainders(n: number): string {
    let out = '';
    for (let divisor = 1; divisor <= 4; divisor++) {
        out += (n % divisor) + ' ' + n / divisor + ' ' + Math.floor(n / divisor) + ';';
    }
    let step = 3;
    step += 2;
    return out + (n % step);
}

function text(n: number): string {
    return 'a' + Math.floor(n / 2) + (Math.floor(n / 2) + 1) + Math.floor((n + 1) / 2) * 2 + -Math.floor(n / 2);
}

const numbers = [0, 1, 2, 7, -1, -2, -7, -8, 4503599627370495, -4503599627370495];
for (const n of numbers) {
    console.log(n + ': ' + half(n) + ' ' + remainders(n) + ' ' + text(n));
}
console.log(half(Math.floor(7 / 2)) + ' ' + Math.floor(Math.floor(29 / 2) / 2) + ' ' + (half(9) < Math.floor(10 / 2)));
console.log(places('abcdefghij', ['a', 'b', 'c', 'd', 'e']));
