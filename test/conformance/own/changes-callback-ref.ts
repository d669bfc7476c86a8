// construct: changes-callback-ref
// policy: map-or-reject
function apply(list: number[], f: (l: number[]) => void): void { f(list); }
const l = [1];
apply(l, (x) => { x.push(2); });
console.log(l.join());
