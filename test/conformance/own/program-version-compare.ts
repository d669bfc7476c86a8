// construct: program-version-compare
// policy: map
function compare(a: string, b: string): number {
    const x = a.split('.').map(Number);
    const y = b.split('.').map(Number);
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
        const d = (x[i] ?? 0) - (y[i] ?? 0);
        if (d !== 0) return d < 0 ? -1 : 1;
    }
    return 0;
}
console.log(['1.10', '1.9', '1.9.1', '2', '1.9'].sort(compare).join(' ') + compare('1.0', '1'));
