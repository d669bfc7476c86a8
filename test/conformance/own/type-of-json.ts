// construct: type-of-json
// policy: map-or-reject
// trap: a type that holds itself has no end
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
function depth(v: Json): number { if (v === null || typeof v !== 'object') return 0; const inner = Array.isArray(v) ? v : Object.values(v); return 1 + inner.reduce<number>((m, x) => Math.max(m, depth(x)), 0); }
console.log(depth({ a: [1, { b: null }], c: 'x' }));
