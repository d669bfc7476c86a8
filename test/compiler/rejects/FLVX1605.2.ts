interface Step {
    run(): number;
}
function each(steps: Step[]): void {
    for (const step of steps) {
        console.log(step.run());
    }
}
class First implements Step {
    run(): number {
        return table['a'] ?? 0;
    }
}
/*@*/each([new First()]);
const table: Record<string, number> = { a: 1 };
console.log(table['a'] ?? 0);
