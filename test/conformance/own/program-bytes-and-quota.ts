// construct: program-bytes-and-quota
// policy: map
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];

function size(bytes: number): string {
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < UNITS.length - 1) {
        value /= 1024;
        unit++;
    }
    return (Number.isInteger(value) ? String(value) : value.toFixed(1)) + ' ' + UNITS[unit];
}

function percent(used: number, total: number): number {
    return total <= 0 ? 0 : Math.min(100, Math.round((used / total) * 1000) / 10);
}

function bar(value: number): string {
    const filled = Math.round(value / 10);
    return '#'.repeat(filled) + '.'.repeat(10 - filled);
}

function main(): void {
    for (const bytes of [0, 1, 1023, 1024, 1536, 1048576, 5368709120, 1099511627776000]) {
        console.log(size(bytes));
    }
    for (const [used, total] of [[0, 0], [1, 3], [5, 10], [2, 3], [50, 10]]) {
        const value = percent(used, total);
        console.log(value + '% ' + bar(value));
    }
}

main();
