// construct: program-caesar
// policy: map
function caesar(text: string, shift: number): string {
    let out = '';
    for (const ch of text) {
        const code = ch.charCodeAt(0);
        if (code >= 65 && code <= 90) out += String.fromCharCode(((code - 65 + shift) % 26 + 26) % 26 + 65);
        else if (code >= 97 && code <= 122) out += String.fromCharCode(((code - 97 + shift) % 26 + 26) % 26 + 97);
        else out += ch;
    }
    return out;
}
console.log(caesar('Hello, World!', 3) + ' ' + caesar(caesar('abc', 5), -5));
