// construct: program-text-wrap
// policy: map
function wrap(text: string, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && (line + ' ' + word).length > width) {
            lines.push(line);
            line = word;
        } else {
            line = line === '' ? word : line + ' ' + word;
        }
    }
    if (line) lines.push(line);
    return lines;
}
console.log(wrap('the quick brown fox jumps over the lazy dog', 10).join('|'));
