// construct: program-union-narrowing
// policy: map
type Shape = { kind: 'circle'; r: number } | { kind: 'rect'; w: number; h: number } | { kind: 'none' };
function area(s: Shape): number {
    switch (s.kind) {
        case 'circle': return 3 * s.r * s.r;
        case 'rect': return s.w * s.h;
        case 'none': return 0;
        default: {
            const never: never = s;
            return never;
        }
    }
}
function fmt(v: string | number | boolean | null | string[]): string {
    if (v === null) return 'null';
    if (typeof v === 'string') return v.toUpperCase();
    if (typeof v === 'number') return v.toFixed(1);
    if (Array.isArray(v)) return v.join('/');
    return v ? 'T' : 'F';
}
console.log([area({ kind: 'circle', r: 2 }), area({ kind: 'rect', w: 2, h: 3 }), area({ kind: 'none' })].join(' '));
console.log([fmt('a'), fmt(2), fmt(true), fmt(null), fmt(['x', 'y'])].join(' '));
