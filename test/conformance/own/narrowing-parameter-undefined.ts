// construct: a type parameter compared with undefined, a caught value with a default
// policy: map
// trap: TypeScript says that what is compared with undefined may still be null, although null never takes its place
class Heap<T> {
    private items: T[] = [];

    constructor(private readonly before: (a: T, b: T) => boolean) {}

    push(item: T): void {
        this.items.push(item);
        let at = this.items.length - 1;
        while (at > 0 && this.before(this.items[at]!, this.items[(at - 1) >> 1]!)) {
            const up = (at - 1) >> 1;
            [this.items[at], this.items[up]] = [this.items[up]!, this.items[at]!];
            at = up;
        }
    }

    pop(): T | undefined {
        const top = this.items[0];
        const last = this.items.pop();
        if (last !== undefined && this.items.length > 0) {
            this.items[0] = last;
            this.sink();
        }
        return top;
    }

    private sink(): void {
        let at = 0;
        for (;;) {
            let least = at;
            for (const child of [2 * at + 1, 2 * at + 2]) {
                if (child < this.items.length && this.before(this.items[child]!, this.items[least]!)) {
                    least = child;
                }
            }
            if (least === at) {
                return;
            }
            [this.items[at], this.items[least]] = [this.items[least]!, this.items[at]!];
            at = least;
        }
    }
}

function retry(times: number, job: (turn: number) => string, failed: (error: unknown) => void): string {
    let last: unknown;
    for (let turn = 1; turn <= times; turn++) {
        try {
            return job(turn);
        } catch (error) {
            last = error;
            failed(error);
        }
    }
    throw last;
}

const numbers = new Heap<number>((a, b) => a < b);
const words = new Heap<string>((a, b) => a < b);
for (const n of [5, 0, 3, 9, 0, -1, 2.5]) {
    numbers.push(n);
    words.push(String(n));
}
for (let i = 0; i < 8; i++) {
    console.log(numbers.pop() ?? 'none', words.pop() ?? 'none');
}
const job = (turn: number): string => {
    if (turn < 3) {
        throw new RangeError(`turn ${turn}`);
    }
    return 'done';
};
console.log(retry(3, job, (error) => console.log(String(error ?? 'nothing'))));
