// construct: value-parameter-reassigned
// policy: map
function normalize(text: string, limit: number): string {
    text = text.trim();
    if (limit < 1) {
        limit = 1;
    }
    while (limit > 0 && text.length < 6) {
        text += '.';
        limit--;
    }
    return text;
}

function gcd(a: number, b: number): number {
    while (b !== 0) {
        const rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

function main(): void {
    const text = ' ab ';
    console.log(normalize(text, 0) + '|' + text + '|' + normalize('x', 9));
    console.log('' + gcd(48, 36) + gcd(7, 5));
}

main();
