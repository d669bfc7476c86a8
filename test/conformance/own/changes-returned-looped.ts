// construct: changes-returned-looped
// policy: map-or-reject
function add(l: number[], n: number): number[] { l.push(n); return l; }
function main(): void {
    const l = [1];
    for (const x of add(l, 2)) {
        if (l.length < 5) l.push(x);
    }
    console.log(l.join());
}
main();
