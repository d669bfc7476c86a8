// construct: program-group-by-reduce
// policy: map
const items = [{ t: 'a', n: 1 }, { t: 'b', n: 2 }, { t: 'a', n: 3 }];
const grouped = items.reduce((acc, item) => {
    if (!acc[item.t]) acc[item.t] = [];
    acc[item.t].push(item.n);
    return acc;
}, {} as Record<string, number[]>);
console.log(JSON.stringify(grouped));
const totals = items.reduce<Record<string, number>>((acc, { t, n }) => ({ ...acc, [t]: (acc[t] ?? 0) + n }), {});
console.log(JSON.stringify(totals));
