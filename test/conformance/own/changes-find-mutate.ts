// construct: changes-find-mutate
// policy: map-or-reject
interface U { id: number; n: number }
const us: U[] = [{ id: 1, n: 0 }, { id: 2, n: 0 }];
const hit = us.find((u) => u.id === 2);
if (hit) hit.n = 5;
console.log(JSON.stringify(us));
