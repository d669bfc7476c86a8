// construct: truthiness
// policy: map-or-reject
// trap: '0' and [] are false in PHP, true in JS
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function test(text: string, list: number[], zero: number, nothing: string | null): void {
    console.log(text ? 'true' : 'false');
    console.log(list ? 'true' : 'false');
    console.log(zero ? 'true' : 'false');
    console.log(nothing ? 'true' : 'false');
    if (!text) {
        console.log('not ' + text);
    }
}

function main(): void {
    test('0', [], 0, null);
    test('', [0], 0.1, '0');
    const record: Record<string, number> = {};
    console.log(record ? 'true' : 'false');
    const texts: string[] = ['0.0', 'false', '0', ''];
    console.log(texts.map((text) => yn(!!text) + yn(Boolean(text))).join(' '));
}

main();
