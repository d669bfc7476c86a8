// construct: changes-stale-param
// policy: map-or-reject
const list = [1];
function f(l: number[]): void { list.push(2); console.log('' + l.length); }
f(list);
