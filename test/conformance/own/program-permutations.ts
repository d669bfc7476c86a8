// construct: program-permutations
// policy: map
function permute(list: string[]): string[][] {
    if (list.length === 0) return [[]];
    const out: string[][] = [];
    list.forEach((item, i) => {
        const rest = list.slice(0, i).concat(list.slice(i + 1));
        for (const p of permute(rest)) out.push([item, ...p]);
    });
    return out;
}
console.log(permute(['a', 'b', 'c']).map((p) => p.join('')).join(' '));
