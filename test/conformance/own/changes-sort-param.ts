// construct: changes-sort-param
// policy: map
function top(scores: number[], n: number): number[] { scores.sort((a, b) => b - a); return scores.slice(0, n); }
const sc = [3, 9, 5];
console.log(top(sc, 2).join() + '/' + sc.join());
