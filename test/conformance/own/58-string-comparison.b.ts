// construct: string-comparison
// policy: map-or-reject
// trap: JS compares UTF-16 units: U+FF5E sorts above an astral character, in UTF-8 bytes below it
function order(a: string, b: string): string {
    return a < b ? '<' : a > b ? '>' : '=';
}

function main(): void {
    console.log(order('2', '10') + order('02', '2') + order('1.0', '1') + order(' 1', '1'));
    console.log(order('\uff5e', '😀') + order('中', '文') + order('e\u0301', 'é'));
    const words = ['10', '9', 'b', 'a', '', 'B', '1e1'];
    words.sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
    console.log(words.join('|'));
    let best = words[0];
    for (const word of words) {
        if (word >= best) {
            best = word;
        }
    }
    console.log(best);
    console.log('2024-02-10' <= '2024-11-01' ? 'before' : 'after');
}

main();
