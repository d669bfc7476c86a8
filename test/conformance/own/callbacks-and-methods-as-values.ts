// construct: callbacks-and-methods-as-values
// policy: map-or-reject
class Tools {
    static double(n: number): number {
        return n * 2;
    }

    constructor(private readonly by: number) {}

    scale(n: number): number {
        return n * this.by;
    }

    run(list: number[]): string {
        const scale = (n: number): number => this.scale(n);
        return list.map(scale).join(',') + list.map((n) => this.scale(n)).join(',');
    }
}

function main(): void {
    console.log([1, 2].map(Tools.double).join(','));
    console.log(new Tools(3).run([1, 2]));
    const made = [1, 2].map((n) => new Tools(n)).map((tools) => tools.scale(10));
    console.log(made.join(','));
    const double = Tools.double;
    console.log('' + double(21));
}

main();
