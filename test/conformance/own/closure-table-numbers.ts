// construct: closure-table-numbers
// policy: map
// trap: what a function value gives back may be a float, whatever is known of its parameters
function main(): void {
    const table: Record<string, (a: number, b: number) => number> = { div: (a, b) => a / b, add: (a, b) => a + b };
    for (const [name, run] of Object.entries(table)) {
        console.log(name + run(1, 3) + ' ' + run(4, 2));
    }
    const half = (n: number): number => n / 2;
    const list = [half, (n: number): number => n + 0.1];
    console.log(list.map((f) => f(3)).join(' ') + list[0](1) + '' + list[1](0.2));
    const made = { scale: (n: number): number => n / 3 };
    console.log('' + made.scale(1));
}

main();
