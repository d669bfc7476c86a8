// construct: closure-in-class
// policy: map
class Scaler {
    private readonly factor: number;
    private count = 0;

    constructor(factor: number) {
        this.factor = factor;
    }

    all(list: number[]): number[] {
        return list.map((n) => this.one(n) + this.factor);
    }

    later(): (n: number) => number {
        return (n) => {
            this.count += 1;
            return this.one(n);
        };
    }

    calls(): number {
        return this.count;
    }

    private one(n: number): number {
        return n * this.factor;
    }
}

function main(): void {
    const scaler = new Scaler(3);
    console.log(scaler.all([1, 2]).join(','));
    const run = scaler.later();
    console.log('' + run(5) + run(6) + scaler.calls());
}

main();
