// policy: map
// What a type asserts of parts that were unknown before.

const data = JSON.parse('{"n":0.30000000000000004,"r":{},"l":[],"m":{"0":{"a":{}}}}') as Record<string, unknown>;
const known = data as { n: number; r: Record<string, number>; l: number[]; m: Record<string, { a: Record<string, string> }> };
console.log('' + known.n, Object.keys(known.r).length, known.l.length, Object.keys(known.m).join());
console.log(JSON.stringify(known.r), 'x' in known.r, JSON.stringify(known.l));

const rows: unknown = JSON.parse('[{"r":{}},{"r":{"0":1}}]');
if (Array.isArray(rows)) {
    const typed = rows as { r: Record<string, number> }[];
    console.log(typed.map(({ r }) => Object.keys(r).length).join());
}
