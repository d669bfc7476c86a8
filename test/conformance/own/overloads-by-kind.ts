// construct: overloads-by-kind
// policy: map
// trap: PHP has one function, whose result may be more than the overload promises
/** Fills up. */
function pad(v: string, n: number): string;
function pad(v: number, n?: number): string;
function pad(v: string | number, n = 3): string {
    return typeof v === 'number' ? String(v).padStart(n, '0') : v.padEnd(n, '.');
}
function size(v: string): number;
function size(v: number): string;
function size(v: string | number): string | number {
    return typeof v === 'string' ? v.length / 2 : String(v);
}
function make(kind: 'a', n: number): { a: number };
function make(kind: 'b', n: number): { b: number };
function make(kind: 'a' | 'b', n: number): { a: number } | { b: number } {
    return kind === 'a' ? { a: n } : { b: n };
}
class Conv {
    private calls = 0;
    to(v: string): number;
    to(v: number): string;
    to(v: string | number): string | number {
        this.calls++;
        return typeof v === 'string' ? v.length : String(v);
    }
    static of(v: string): Conv;
    static of(v: string, times: number): Conv;
    static of(v: string, times = 1): Conv {
        const made = new Conv();
        for (let i = 0; i < times; i++) {
            made.to(v);
        }
        return made;
    }
    count(): number {
        return this.calls;
    }
}
function add(list: number[], n: number): number[];
function add(list: number[], n: number, twice: boolean): number[];
function add(list: number[], n: number, twice = false): number[] {
    const own = [...list, n];
    if (twice) {
        own.push(n);
    }
    return own;
}
console.log(pad(5), pad(5, 5), pad('ab', 5));
console.log(size('abc') + 1, size(12) + 'x', size('ab') === 1);
console.log(make('a', 1).a + make('b', 2.5).b);
const c = new Conv();
console.log(c.to('abc') + 1, c.to(12) + 'x', c.count(), Conv.of('x', 3).count(), Conv.of('x').count());
console.log(add([1], 2).join(), add([1], 2, true).join());
