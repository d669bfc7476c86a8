// policy: map
// JSON of records in tuples and in each other.

const pairs: [string, Record<string, number>][] = [['a', {}], ['b', { x: 1 }]];
console.log(JSON.stringify(pairs), JSON.stringify(Object.entries({ a: {}, b: {} } as Record<string, Record<string, number>>)));
const nested: { a: { b: { c: Record<string, number> } } } = { a: { b: { c: {} } } };
console.log(JSON.stringify(nested), JSON.stringify(nested.a), JSON.stringify(nested.a.b));
const mk = (): { r: Record<string, number>; o?: Record<string, string> } => ({ r: {} });
console.log(JSON.stringify(mk()), JSON.stringify([mk(), { ...mk(), o: {} }]));
