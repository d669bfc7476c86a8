// construct: changes-returned-unused
// policy: map
function collect(n: number, out: number[]): number[] {
    if (n > 0) {
        out.push(n);
        collect(n - 1, out);
    }
    return out;
}
const l: number[] = [];
collect(3, l);
collect(2, l);
console.log(l.join());
