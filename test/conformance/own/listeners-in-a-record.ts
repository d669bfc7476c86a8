// construct: listeners-in-a-record
// policy: map-or-reject
// trap: a method of a record changes the list that a loop runs over
const items = [1, 2];
function each(f: (n: number) => void): void { for (const i of items) { f(i); } }
const ops: Record<string, (n: number) => void> = { grow(n) { if (items.length < 6) items.push(n); }, none: () => {} };
each((n) => ops['grow']!(n)); console.log(items.join());
