// construct: program-loop-closures
// policy: map
const fns: (() => number)[] = [];
for (let i = 0; i < 3; i++) {
    fns.push(() => i);
}
console.log(fns.map((f) => f()).join(','));
const gs: Array<() => string> = [];
for (const w of ['x', 'y']) {
    let n = 0;
    gs.push(() => {
        n++;
        return w + n;
    });
}
console.log(gs[0]() + gs[0]() + gs[1]());
