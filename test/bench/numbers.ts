/** The value in the middle. */
export function median(values: readonly number[]): number {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Rows in columns of equal width; the first column is text, the others are numbers. */
export function table(rows: readonly (readonly string[])[]): string {
    const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
    return rows
        .map((row) =>
            row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
        )
        .map((line) => `    ${line.trimEnd()}\n`)
        .join('');
}
