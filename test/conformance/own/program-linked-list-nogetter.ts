// construct: program-linked-list-nogetter
// policy: map
class Node2 {
    public next: Node2 | undefined;
    constructor(public readonly value: string) {}
}
class Chain {
    private first: Node2 | undefined;
    private n = 0;
    push(value: string): void {
        const node = new Node2(value);
        if (!this.first) {
            this.first = node;
        } else {
            let cur = this.first;
            while (cur.next) {
                cur = cur.next;
            }
            cur.next = node;
        }
        this.n += 1;
    }
    find(value: string): Node2 | undefined {
        let cur = this.first;
        while (cur !== undefined && cur.value !== value) cur = cur.next;
        return cur;
    }
    print(): string {
        const parts: string[] = [];
        let cur = this.first;
        while (cur) {
            parts.push(cur.value);
            cur = cur.next;
        }
        return parts.join(' > ') + ` (${this.n})`;
    }
}
const c = new Chain();
['a', 'b', 'c'].forEach((x) => c.push(x));
console.log(c.print());
console.log(c.find('b')?.next?.value ?? 'none');
console.log(c.find('z')?.value ?? 'none');
