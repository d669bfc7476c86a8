// construct: changes-filled-replaced
// policy: map-or-reject
// trap: what is pushed takes the array out of its place
const r: Record<string, number[]> = {};
let n = 0;
const next = (): string => { n++; return 'k' + n; };
(r[next()] ??= []).push(n, n + 1);
(r[next()] ??= []).push(r['k1']?.length ?? 0);
console.log(JSON.stringify(r) + n);
function reset(): number { delete r['k1']; return 5; }
(r['k1'] ??= []).push(reset());
console.log(JSON.stringify(r));
