// construct: class-linked-list-edited
// policy: map
class Node1 { next: Node1 | null = null; constructor(public value: number) {} }
class List {
    head: Node1 | null = null;
    length = 0;
    push(v: number): this {
        const node = new Node1(v);
        if (!this.head) { this.head = node; }
        else {
            let cur = this.head;
            while (cur.next) cur = cur.next;
            cur.next = node;
        }
        this.length++;
        return this;
    }
    insertAt(i: number, v: number): void {
        const node = new Node1(v);
        if (i === 0) { node.next = this.head; this.head = node; }
        else {
            let cur = this.head!;
            for (let k = 0; k < i - 1; k++) cur = cur.next!;
            node.next = cur.next;
            cur.next = node;
        }
        this.length++;
    }
    removeAt(i: number): number | undefined {
        if (i < 0 || i >= this.length) return undefined;
        let removed: Node1;
        if (i === 0) { removed = this.head!; this.head = removed.next; }
        else {
            let prev = this.head!;
            while (--i > 0) prev = prev.next!;
            removed = prev.next!;
            prev.next = removed.next;
        }
        this.length--;
        return removed.value;
    }
    reverse(): void {
        let prev: Node1 | null = null, cur = this.head;
        while (cur) { const nx: Node1 | null = cur.next; cur.next = prev; prev = cur; cur = nx; }
        this.head = prev;
    }
    toString(): string { let s = ''; for (let n = this.head; n; n = n.next) s += (s ? '->' : '') + n.value; return s; }
}
const l = new List().push(1).push(2).push(3);
l.insertAt(1, 9); l.insertAt(0, 7);
console.log(`${l}`, l.length, l.removeAt(2), l.removeAt(0), l.removeAt(10) ?? 'none', String(l));
l.reverse();
console.log('' + l);
