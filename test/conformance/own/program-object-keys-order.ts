// construct: program-object-keys-order
// policy: map
const o: Record<string, number> = { z: 1, '10': 2, a: 3, '2': 4, '-1': 5, '01': 6 };
console.log(Object.keys(o).join(','));
console.log(Object.values(o).join(','));
console.log(JSON.stringify(o));
for (const [k, v] of Object.entries(o)) console.log(k + '=' + v);
console.log(JSON.stringify({ ...o, b: 1, '1': 0 }));
