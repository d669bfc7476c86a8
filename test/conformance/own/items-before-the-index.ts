// policy: map
// An index is counted up after the item's last use.

const q: { id: number; n: number }[] = [{ id: 1, n: 0 }, { id: 2, n: 0 }];
for (const id of [1, 2, 1, 3]) { const e = q.find((x) => x.id === id); if (e) e.n++; else q.push({ id, n: 1 }); }
console.log(JSON.stringify(q));
let i = 0;
while (i < q.length) { const e = q[i]!; e.n *= 10; i++; }
console.log(JSON.stringify(q), i);
do { i--; const e = q[i]!; e.n -= i; } while (i > 0);
console.log(JSON.stringify(q));
