// construct: program-pascal
// policy: map
function pascal(n: number): number[][] {
    const rows: number[][] = [];
    for (let i = 0; i < n; i++) {
        const row = [1];
        for (let j = 1; j < i; j++) row.push(rows[i - 1][j - 1] + rows[i - 1][j]);
        if (i > 0) row.push(1);
        rows.push(row);
    }
    return rows;
}
console.log(pascal(5).map((r) => r.join(' ')).join('\n'));
