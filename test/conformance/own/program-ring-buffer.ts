// construct: program-ring-buffer
// policy: map
class Ring<T> {
    private buf: (T | undefined)[] = [];
    private at = 0;
    constructor(private readonly cap: number) {}
    push(x: T): void {
        this.buf[this.at % this.cap] = x;
        this.at++;
    }
    list(): T[] {
        const n = Math.min(this.at, this.cap);
        const out: T[] = [];
        for (let i = 0; i < n; i++) out.push(this.buf[(this.at - n + i) % this.cap] as T);
        return out;
    }
}
const r = new Ring<number>(3);
for (let i = 1; i <= 5; i++) r.push(i);
console.log(r.list().join());
