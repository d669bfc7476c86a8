// construct: string-iteration
// policy: map-or-reject
function main(): void {
    let out = '';
    for (const ch of 'añb中') {
        out = ch + out;
    }
    console.log(out);
    console.log([...'xyz'].map((ch) => ch + ch).join(' '));
    const text = 'abc';
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
        sum += text.charCodeAt(i);
    }
    console.log('' + sum);
    console.log(Array.from('héé').length + '' + Array.from('ab', (ch) => ch.toUpperCase()).join(''));
}

main();
