// construct: program-priority-queue
// policy: map
class PQ<T> {
    private heap: { item: T; p: number }[] = [];
    push(item: T, p: number): void {
        this.heap.push({ item, p });
        let i = this.heap.length - 1;
        while (i > 0) {
            const parent = Math.floor((i - 1) / 2);
            if (this.heap[parent].p <= this.heap[i].p) break;
            const t = this.heap[parent];
            this.heap[parent] = this.heap[i];
            this.heap[i] = t;
            i = parent;
        }
    }
    pop(): T | undefined {
        if (this.heap.length === 0) return undefined;
        const top = this.heap[0];
        const last = this.heap.pop()!;
        if (this.heap.length > 0) {
            this.heap[0] = last;
            let i = 0;
            for (;;) {
                const l = 2 * i + 1;
                const r = l + 1;
                let m = i;
                if (l < this.heap.length && this.heap[l].p < this.heap[m].p) m = l;
                if (r < this.heap.length && this.heap[r].p < this.heap[m].p) m = r;
                if (m === i) break;
                [this.heap[i], this.heap[m]] = [this.heap[m], this.heap[i]];
                i = m;
            }
        }
        return top.item;
    }
    size(): number { return this.heap.length; }
}
const q = new PQ<string>();
q.push('low', 5); q.push('high', 1); q.push('mid', 3); q.push('mid2', 3);
const out: string[] = [];
while (q.size() > 0) out.push(q.pop()!);
console.log(out.join(' '));
