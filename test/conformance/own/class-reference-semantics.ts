// construct: class-reference-semantics
// policy: map
class Counter {
    public value = 0;
    public readonly children: Counter[] = [];

    bump(by: number = 1): this {
        this.value += by;
        return this;
    }

    adopt(child: Counter): void {
        this.children.push(child);
    }

    total(): number {
        return this.value + this.children.reduce((sum, child) => sum + child.total(), 0);
    }
}

function bumpAll(counters: Counter[]): void {
    for (const counter of counters) {
        counter.bump(10);
    }
}

function main(): void {
    const a = new Counter();
    const b = a;
    b.bump().bump();
    console.log('' + a.value + (a === b) + (a === new Counter()));
    const c = new Counter();
    a.adopt(c);
    c.bump(5);
    console.log('' + a.total());
    bumpAll([a, c]);
    console.log('' + a.value + ' ' + c.value + ' ' + a.total());
    const held: Record<string, Counter> = { x: c };
    held['x'].value = 100;
    console.log('' + c.value);
}

main();
