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

/** A figure that must not be larger than its limit. */
export interface Demand {
    what: string;
    value: number;
    limit: number;
    digits: number;
}

/** Machines are noisy: a demand that is missed by less may be one that is met. */
const MARGIN = 1.1;

export function isMissed({ value, limit }: Demand): boolean {
    return !(value <= limit * MARGIN);
}

/** All demands, and what became of them. */
export function verdicts(demands: readonly Demand[]): string {
    return table([
        ['demand', 'measured', 'at most', ''],
        ...demands.map((demand) => {
            const { what, value, limit, digits } = demand;
            const verdict = isMissed(demand) ? 'missed' : value > limit ? 'missed within the noise' : 'met';
            return [what, value.toFixed(digits), limit.toFixed(digits), verdict];
        }),
    ]);
}
