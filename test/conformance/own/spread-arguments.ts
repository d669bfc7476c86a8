// construct: spread-arguments
// policy: map
function sum(...numbers: number[]): number {
    let total = 0;
    for (const n of numbers) {
        total += n;
    }
    return total;
}

function label(name: string, a: number, b: number = 5): string {
    return name + a + b;
}

function main(): void {
    const list = [1, 2, 3];
    console.log('' + sum(...list) + sum(0, ...list, 10) + sum(...list, ...list));
    console.log('' + Math.max(...list) + Math.min(...list, -1));
    const pair: [number, number] = [8, 9];
    console.log(label('x', ...pair));
    const collected: number[] = [];
    collected.push(...list, 4);
    console.log(collected.join(','));
    const forward = (...all: number[]): number => sum(...all) * 2;
    console.log('' + forward(1, 2));
}

main();
