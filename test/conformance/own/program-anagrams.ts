// construct: program-anagrams
// policy: map
function groups(words: string[]): string[][] {
    const by: Record<string, string[]> = {};
    for (const w of words) {
        const key = w.split('').sort().join('');
        if (by[key] === undefined) {
            by[key] = [];
        }
        by[key].push(w);
    }
    return Object.values(by).filter((g) => g.length > 1);
}
console.log(JSON.stringify(groups(['eat', 'tea', 'tan', 'ate', 'nat', 'bat'])));
