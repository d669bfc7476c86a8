// construct: sort-with-a-comparison-of-others
// policy: map
// trap: what compares is known at run time only, and the list is changed elsewhere, though not while it is sorted
class Sorted {
    private items: number[] = [];

    constructor(private readonly compare: (a: number, b: number) => number) {}

    add(n: number): void {
        this.items.push(n);
        this.items.sort(this.compare);
    }

    put(n: number): void {
        this.items.unshift(n);
        this.items.sort((a, b) => this.compare(a, b));
    }

    text(): string {
        return this.items.join(' ');
    }
}

function backwards(a: number, b: number): number {
    return b - a;
}

const first = new Sorted((a, b) => a - b);
const second = new Sorted(backwards);
[3, 1, 2].forEach((n) => first.add(n));
for (const n of [5, 7, 6]) {
    second.put(n);
}
console.log(first.text() + ' / ' + second.text());

function main(): void {
    const steps: string[] = [];
    const list = [3, 1, 2];
    list.sort((a, b) => {
        if (steps.length === 0) {
            steps.push('compared');
        }
        return a - b;
    });
    const filled = [1, 2, 3];
    const last = filled.pop() ?? 0;
    filled.fill(last);
    console.log(steps.join() + ' ' + list.join() + ' ' + filled.join());
}
main();
