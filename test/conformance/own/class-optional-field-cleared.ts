// construct: class-optional-field-cleared
// policy: map
// trap: an optional field may be given undefined; in PHP it is null then, as it was before it had a value

class Link<T> {
    next?: Link<T>;

    constructor(readonly value: T, public note?: string) {}
}

class Queue<T> {
    private head?: Link<T>;
    private tail?: Link<T>;
    length = 0;

    add(value: T, note?: string): void {
        const link = new Link(value, note);
        if (this.tail) {
            this.tail.next = link;
        } else {
            this.head = link;
        }
        this.tail = link;
        this.length++;
    }

    take(): T | undefined {
        const first = this.head;
        if (first === undefined) {
            return undefined;
        }
        this.head = first.next;
        if (this.head === undefined) {
            this.tail = undefined;
        }
        first.next = undefined;
        first.note = undefined;
        this.length--;
        return first.value;
    }

    clear(): void {
        this.head = this.tail = undefined;
        this.length = 0;
    }

    notes(): string {
        let text = '';
        for (let at = this.head; at !== undefined; at = at.next) {
            text += (at.note ?? 'none') + (at.next ? ',' : '.');
        }
        return text;
    }
}

const queue = new Queue<number>();
queue.add(1);
queue.add(2.5, 'half');
queue.add(0, '');
console.log(queue.notes() + String(queue.take()) + queue.notes() + queue.length);
console.log(String(queue.take()) + String(queue.take()) + String(queue.take()) + queue.length + queue.notes());
queue.add(7);
queue.clear();
console.log(String(queue.take()) + queue.length);

class Box {
    static last?: string;
    name?: string;
    count?: number;
    flag?: boolean;
    list?: number[];
}

function show(box: Box): string {
    const name = box.name === undefined ? 'U' : box.name.length;
    return [name, box.name ? 'full' : 'empty', box.count ? 'some' : 'none', String(box.count), `${box.flag}`, box.list?.length ?? -1].join(' ');
}

function maybe(n: number): string | undefined {
    return n > 1 ? 'big' : undefined;
}

const box = new Box();
const words = ['', 'b'];
const counts: Record<string, number> = { b: 1 };
for (const n of [0, 1, 2, 3, 0]) {
    box.name = maybe(n);
    box.count = n === 2 ? undefined : n / 2;
    box.flag = n === 0 ? undefined : n > 1;
    box.list = n > 2 ? [n] : undefined;
    console.log(show(box));
    box.name = words.pop();
    box.count = counts[box.name ?? 'none'];
    console.log(show(box));
}

function reset(one: Box): void {
    one.name = undefined;
    Box.last = undefined;
}

box.name = 'again';
Box.last = 'static';
if (box.name !== undefined && Box.last !== undefined) {
    reset(box);
    console.log(String(box.name) + String(Box.last));
}
