const rows: Record<string, { n: number }> = { a: { n: 1 } };
function leave(stops: boolean): number {
    const /*@*/row = rows['a']!;
    for (;;) {
        if (row.n > 0) {
            rows['a'] = { n: 2 };
            if (stops) {
                break;
            }
            return 0;
        }
    }
    row.n = 9;
    return row.n;
}
const /*@*/first = rows['a'];
for (let turn = 0; turn < 2; turn++) {
    if (first !== undefined && turn === 0) {
        first.n += 1;
    } else {
        rows['a'] = { n: 50 };
    }
}
console.log(leave(true), JSON.stringify(rows));
