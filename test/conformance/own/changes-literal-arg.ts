// construct: changes-literal-arg
// policy: map-or-reject
function addTo(list: number[], n: number): number { list.push(n); return list.length; }
console.log('' + addTo([1, 2], 3) + addTo([].slice(), 1));
const n = true ? addTo([1], 2) : 0;
console.log('' + n);
