// construct: string-control-characters
// policy: map-or-reject
function codes(text: string): string {
    const out: number[] = [];
    for (let i = 0; i < text.length; i++) {
        out.push(text.charCodeAt(i));
    }
    return out.join(' ');
}

function main(): void {
    console.log(codes('\0\x01\b\t\n\v\f\r\x1b\x7f'));
    console.log(codes('\u00ff\u0100\uffff') + ' ' + codes('é\u0301'));
    console.log(codes('a\
b') + ' ' + codes(`x
y`));
    console.log('tab[\t] cr-lf ' + '\r\n'.length);
    console.log(codes('\u{1F600}'));
}

main();
