// construct: program-text-tools
// policy: map
function encode(text: string): string {
    let out = '';
    let i = 0;
    while (i < text.length) {
        const letter = text.charAt(i);
        let count = 1;
        while (text.charAt(i + count) === letter) {
            count++;
        }
        out += count > 1 ? count + letter : letter;
        i += count;
    }
    return out;
}

function wrap(text: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = '';
        }
        line += (line === '' ? '' : ' ') + word;
    }
    if (line !== '') {
        lines.push(line);
    }
    return lines;
}

function roman(n: number): string {
    const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
    const letters = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
    let out = '';
    let left = n;
    for (const [index, value] of values.entries()) {
        while (left >= value) {
            out += letters[index];
            left -= value;
        }
    }
    return out;
}

function balanced(text: string): boolean {
    const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
    const open: string[] = [];
    for (const character of text.split('')) {
        if (Object.values(pairs).includes(character)) {
            open.push(character);
        } else if (character in pairs && open.pop() !== pairs[character]) {
            return false;
        }
    }
    return open.length === 0;
}

function capitalize(text: string): string {
    return text.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

function escapeHtml(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function main(): void {
    console.log(encode('aaabccdddd') + ' ' + encode('') + ' ' + encode('ééx'));
    console.log(wrap('the quick brown fox jumps over the lazy dog', 12).join('|'));
    console.log([1994, 2024, 4, 9].map(roman).join(' '));
    console.log('' + balanced('{[()]}') + balanced('(]') + balanced('((') + balanced(''));
    console.log(capitalize('der öffentliche raum') + ' ' + escapeHtml('<a href="?a&b">'));
    console.log('level'.split('').reverse().join('') === 'level' ? 'palindrome' : 'no');
}

main();
