// construct: program-swap-param
// policy: map
function swap(items: number[], i: number, j: number): void {
    const t = items[i];
    items[i] = items[j];
    items[j] = t;
}
function bubbleSort(items: number[]): number[] {
    const result = [...items];
    for (let i = 0; i < result.length; i++) {
        for (let j = 0; j < result.length - 1 - i; j++) {
            if (result[j] > result[j + 1]) {
                swap(result, j, j + 1);
            }
        }
    }
    return result;
}
function main(): void {
    const data = [5, 3, 9, 1];
    console.log(bubbleSort(data).join(' '));
    console.log(data.join(' '));
}
main();
