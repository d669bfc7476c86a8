// policy: map
// What a constant holds and nobody else gets is called by its name only: its numbers are known.

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const fixed = (n: number, digits = 1): string => n.toFixed(digits);
const at = (list: string[], index: number): string => list[index] ?? 'none';
const scale = (n: number): number => n / 4;
const roundTo = (n: number, digits: number): number => Math.round(n * 10 ** digits) / 10 ** digits;
console.log(pad(7), pad(7, 3), fixed(1.25), fixed(2, 0), at(['a'], 0), at(['a'], 3));
console.log(scale(6), scale(8) === 2, roundTo(3.14159, 2), roundTo(2.5, 0));

function outer(): string {
    const inner = (n: number, share = 0.5): number => n * share;
    return String(inner(4) === 2) + inner(3);
}
console.log(outer());

const handed = (n: number): string => 'n' + n;
const call = (fn: (n: number) => string, n: number): string => fn(n);
console.log(call(handed, 0.5), handed(2));
