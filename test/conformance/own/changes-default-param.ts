// construct: changes-default-param
// policy: map
function collect(n: number, out: number[] = []): number[] {
    if (n === 0) return out;
    out.push(n);
    return collect(n - 1, out);
}
console.log(collect(3).join() + collect(2).join());
