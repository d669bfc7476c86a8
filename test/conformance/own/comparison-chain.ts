// construct: comparison-chain
// policy: map
function inRange(n: number, low: number, high: number): boolean {
    return low <= n && n <= high;
}

function compareVersions(a: string, b: string): number {
    const left = a.split('.').map((part) => parseInt(part, 10));
    const right = b.split('.').map((part) => parseInt(part, 10));
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const x = left[i] ?? 0;
        const y = right[i] ?? 0;
        if (x !== y) {
            return x < y ? -1 : 1;
        }
    }
    return 0;
}

function main(): void {
    console.log('' + inRange(5, 1, 10) + inRange(0, 1, 10) + inRange(10, 1, 10));
    console.log('' + compareVersions('1.10.0', '1.9') + compareVersions('2.0', '2') + compareVersions('2.1.4', '2.1.5'));
    console.log('' + (2 > 1.5) + (2 >= 2.0) + (-1 < 0) + (0.1 + 0.2 > 0.3));
}

main();
