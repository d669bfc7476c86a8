// construct: program-rate-limiter
// policy: map
class Bucket {
    private tokens: number;
    private last = 0;
    constructor(private readonly cap: number, private readonly perSec: number) { this.tokens = cap; }
    take(now: number): boolean {
        this.tokens = Math.min(this.cap, this.tokens + (now - this.last) * this.perSec);
        this.last = now;
        if (this.tokens < 1) return false;
        this.tokens -= 1;
        return true;
    }
}
const b = new Bucket(2, 0.5);
console.log([0, 0, 0, 1, 2, 10].map((t) => (b.take(t) ? 'y' : 'n')).join(''));
