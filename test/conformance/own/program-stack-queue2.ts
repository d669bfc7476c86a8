// construct: program-stack-queue2
// policy: map
class Queue<T> {
    private items: T[] = [];
    enqueue(...xs: T[]): number { return this.items.push(...xs); }
    dequeue(): T | undefined { return this.items.shift(); }
    size(): number { return this.items.length; }
}
const q = new Queue<number>();
console.log('' + q.enqueue(1, 2, 3));
console.log(`${q.dequeue()} ${q.dequeue()} ${q.size()}`);
q.dequeue();
console.log(String(q.dequeue()));
