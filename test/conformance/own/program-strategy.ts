// construct: program-strategy
// policy: map
type Strategy = (a: number, b: number) => number;
const strategies: Record<string, Strategy> = {
    add: (a, b) => a + b,
    sub: (a, b) => a - b,
    div: (a, b) => a / b,
};
function calc(name: string, a: number, b: number): string {
    const f = strategies[name];
    return f ? String(f(a, b)) : 'unknown ' + name;
}
console.log([calc('add', 1, 2), calc('div', 1, 3), calc('div', 1, 0), calc('pow', 2, 3)].join(' '));
