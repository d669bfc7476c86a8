// construct: program-flatten-deep
// policy: map
type Nested = number | Nested[];
function flatten(x: Nested): number[] {
    if (typeof x === 'number') return [x];
    const out: number[] = [];
    for (const y of x) out.push(...flatten(y));
    return out;
}
console.log(flatten([1, [2, [3, [4]], 5]]).join());
