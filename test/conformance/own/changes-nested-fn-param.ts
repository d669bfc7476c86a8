// construct: changes-nested-fn-param
// policy: map
function outer(list: number[]): void {
    const inner = (n: number): void => { list.push(n); };
    inner(1);
    [2, 3].forEach((n) => inner(n));
    [4].forEach((n) => list.push(n));
}
const l = [0];
outer(l);
console.log(l.join());
