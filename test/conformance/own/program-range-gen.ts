// construct: program-range-gen
// policy: map
function range(start: number, end: number, step = 1): number[] {
    const out: number[] = [];
    for (let i = start; step > 0 ? i < end : i > end; i += step) out.push(i);
    return out;
}
console.log(range(0, 5).join() + ' ' + range(5, 0, -2).join() + ' ' + range(0, 1, 0.25).join() + ' ' + range(3, 3).length);
