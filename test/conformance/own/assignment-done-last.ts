// policy: map
// An assignment whose value is taken: the last thing that its statement does, so that no order can matter.
const memo: Record<number, number> = {};
const fib = (n: number): number => n < 2 ? n : memo[n] ?? (memo[n] = fib(n - 1) + fib(n - 2));
class M {
    private seen: { [k: string]: string } = {};
    private last: string | null = null;
    private rate = 0.5;
    calls = 0;
    get(k: string): string { return this.seen[k] ?? (this.seen[k] = this.make(k)); }
    make(k: string): string { this.calls++; return k.length > 1 ? this.get(k.slice(1)) + k : k; }
    lazy(): string { return this.last || (this.last = 'made' + this.calls); }
    set(on: boolean): number { return on ? (this.rate = 5) : (this.rate = 1 / 4); }
    text(on: boolean): string { const r = on && (this.rate = 7); return String(r) + this.rate; }
}
const m = new M();
console.log(fib(30), m.get('abc'), m.get('bc'), m.calls, m.lazy(), m.lazy(), m.set(true), m.set(false), m.text(true), m.text(false));
let a: number | null = null;
let b = 1;
const c = a ?? (b = 5);
console.log(c, b);
const list = [1, 2, 3];
let seen = '';
const double = list.map((x) => x > 1 ? (seen = seen + x) : 'no');
console.log(double.join(), seen);
let n = 0;
b > 3 && (n = 4);
b > 9 || (n += 1);
b > 9 ? (n = 1) : (n += 10);
let z = 0;
z = b > 2 ? (n = 3) : 4;
console.log(n, z);
function order(): string {
    let s = 'a';
    const t = s === 'a' ? (s = s + 'b') : s;
    return t + s;
}
console.log(order());
