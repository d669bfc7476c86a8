// construct: program-random-lcg
// policy: map
class Rng {
    constructor(private seed: number) {}
    next(): number {
        this.seed = (this.seed * 1103515245 + 12345) % 2147483648;
        return this.seed / 2147483648;
    }
    int(n: number): number { return Math.floor(this.next() * n); }
    shuffle<T>(list: T[]): T[] {
        const out = [...list];
        for (let i = out.length - 1; i > 0; i--) {
            const j = this.int(i + 1);
            [out[i], out[j]] = [out[j], out[i]];
        }
        return out;
    }
}
const r = new Rng(42);
console.log(r.int(100) + ' ' + r.int(100) + ' ' + r.next() + ' ' + r.shuffle([1, 2, 3, 4, 5]).join(''));
