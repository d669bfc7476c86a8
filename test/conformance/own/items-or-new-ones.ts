// policy: map
// An item is changed where it is there, and put in another branch where it is not.

const recs: Record<string, { v: number }> = { a: { v: 1 } };
for (const key of ['a', 'b', 'a', '7', 'b']) { const r = recs[key]; if (r) r.v++; else recs[key] = { v: 0 }; }
for (const key of ['a', 'c']) { const r = recs[key]; if (r !== undefined && r.v > 100) { r.v = 0; } else if (r) { r.v += 5; } else { recs[key] = { v: 1 }; } }
console.log(JSON.stringify(recs));
