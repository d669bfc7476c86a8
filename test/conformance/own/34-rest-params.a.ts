// construct: rest-params
// policy: map
function sum(...values: number[]): number {
    return values.reduce((total, value) => total + value, 0);
}

function tagged(tag: string, ...parts: string[]): string {
    return tag + '[' + parts.join(',') + ']' + parts.length;
}

function main(): void {
    console.log('' + sum() + sum(1) + sum(1, 2, 3));
    console.log(tagged('a') + tagged('b', 'x', 'y'));
    const list = ['p', 'q'];
    console.log(tagged('c', ...list, 'r'));
}

main();
