/* What a comparison changes, itself or through what it calls. */
function main(): void {
    const pushed = [2, 1];
    pushed.sort(/*@*/(a, b) => {
        pushed.push(a);
        return a - b;
    });
    const called = [2, 1];
    const add = (): void => {
        called.push(9);
    };
    called.sort(/*@*/(a, b) => {
        add();
        return a - b;
    });
    const named = [2, 1];
    const compare = (a: number, b: number): number => {
        named.reverse();
        return a - b;
    };
    named.sort(/*@*/compare);
    console.log(pushed.join() + called.join() + named.join());
}

class Rows {
    private rows = [2, 1];

    constructor(private readonly compare: (a: number, b: number) => number) {}

    add(): void {
        this.rows.push(7);
    }

    sort(): void {
        this.rows.sort(/*@*/(a, b) => this.compare(a, b));
        this.rows.sort(/*@*/(a, b) => {
            this.add();
            return a - b;
        });
    }
}

const rows: Rows = new Rows((a, b) => {
    rows.add();
    return a - b;
});
rows.sort();
main();
