// construct: changes-escape-closure
// policy: map-or-reject
function make(list: number[]): () => number { list.push(1); return () => list.length; }
const l = [0];
const f = make(l);
l.push(5);
console.log('' + f());
