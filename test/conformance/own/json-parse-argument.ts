// construct: json-parse-argument
// policy: map
function kind(v: unknown): string { return v === null ? 'null' : Array.isArray(v) ? 'list' : typeof v; }
console.log(kind(JSON.parse('[1]')) + kind(JSON.parse('{"a":1}')) + kind(JSON.parse('null')) + kind(JSON.parse('1.5')));
interface U { n: number }
function n(u: U): number { return u.n; }
console.log('' + n(JSON.parse('{"n":2.5}')));
