// construct: program-histogram
// policy: map
function histogram(values: number[]): string[] {
    const counts: Record<number, number> = {};
    for (const v of values) counts[v] = (counts[v] ?? 0) + 1;
    return Object.keys(counts).map((k) => `${k}: ${'#'.repeat(counts[Number(k)])}`);
}
console.log(histogram([3, 1, 3, 10, 1, 3]).join('\n'));
