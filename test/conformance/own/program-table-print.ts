// construct: program-table-print
// policy: map
function table(rows: string[][]): string {
    const widths: number[] = [];
    for (const row of rows) {
        row.forEach((cell, i) => {
            widths[i] = Math.max(widths[i] ?? 0, cell.length);
        });
    }
    return rows.map((r) => r.map((c, i) => c.padEnd(widths[i])).join(' | ').trimEnd()).join('\n');
}
console.log(table([['id', 'name'], ['1', 'Zoë'], ['200', 'x']]));
