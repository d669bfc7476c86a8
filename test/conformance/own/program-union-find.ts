// construct: program-union-find
// policy: map
class DSU {
    private parent: number[] = [];
    constructor(n: number) { for (let i = 0; i < n; i++) this.parent.push(i); }
    find(x: number): number {
        while (this.parent[x] !== x) {
            this.parent[x] = this.parent[this.parent[x]];
            x = this.parent[x];
        }
        return x;
    }
    union(a: number, b: number): boolean {
        const [ra, rb] = [this.find(a), this.find(b)];
        if (ra === rb) return false;
        this.parent[ra] = rb;
        return true;
    }
}
const d = new DSU(5);
console.log(`${d.union(0, 1)} ${d.union(1, 2)} ${d.union(0, 2)} ${d.find(0) === d.find(2)} ${d.find(3) === d.find(4)}`);
