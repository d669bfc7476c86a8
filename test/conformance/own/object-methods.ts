// construct: object-methods
// policy: map-or-reject
// trap: functions stored in records are called like methods
interface Strategy { name: string; run(n: number): number }

const STRATEGIES: Record<string, Strategy> = {
    double: { name: 'double', run: (n) => n * 2 },
    square: {
        name: 'square',
        run(n: number): number {
            return n * n;
        },
    },
};

function main(): void {
    for (const key of Object.keys(STRATEGIES)) {
        const strategy = STRATEGIES[key];
        console.log(strategy.name + strategy.run(7));
    }
    const local = { greet: (name: string): string => 'hi ' + name };
    console.log(local.greet('x'));
}

main();
