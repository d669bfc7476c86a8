// construct: a list that is handed on where the function ends right behind, and changed elsewhere
// policy: map
// trap: none of the changes can come after it was handed on
class Limiter {
    private readonly hits: Record<string, number[]> = {};

    constructor(private readonly most: number, private readonly span: number) {}

    allow(key: string, now: number): boolean {
        const recent = (this.hits[key] ?? []).filter((time) => now - time < this.span);
        if (recent.length >= this.most) {
            this.hits[key] = recent;
            return false;
        }
        recent.push(now);
        this.hits[key] = recent;
        return true;
    }
}

const held: number[][] = [];
function keep(n: number): number {
    const list = [n];
    if (n > 2) {
        held.push(list);
        for (let i = 0; i < n; i++) {
            held.push([i]);
        }
        return held.length;
    }
    if (n < 0) {
        held.push(list);
        throw new RangeError('negative');
    }
    list.push(n);
    return list.length;
}

const limiter = new Limiter(2, 100);
console.log([0, 10, 20, 105, 106].map((now) => limiter.allow('a', now)).join());
try {
    console.log(keep(1) + ' ' + keep(4) + ' ' + keep(-1));
} catch (error) {
    console.log(JSON.stringify(held));
}
