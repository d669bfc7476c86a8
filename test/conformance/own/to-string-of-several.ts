// policy: map
// What is a text or a number becomes a text by toString.

function plain(value: string | number): string {
    return value.toString();
}

function either(value: number | boolean): string {
    return value.toString();
}

function backwards(value: boolean | number): string {
    return value.toString(10);
}

function strict(value: string | number): string {
    return typeof value === 'number' ? value.toString(16) : value.toString();
}

console.log(plain(255) === '255' ? 'text' : 'number');
console.log(plain('255') === '255' ? 'text' : 'number');
console.log(plain(0.1 + 0.2), plain(1e21), plain('').length);
console.log(either(true), either(7), either(false) === 'false');
console.log(backwards(true), backwards(8), backwards(false) === 'false');
console.log(strict(255), strict('255'));
for (const one of [1, 'a', 2.5]) {
    console.log(one.toString().length);
}
