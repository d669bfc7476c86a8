// construct: program-quicksort-inplace
// policy: map
function partition(arr: number[], low: number, high: number): number {
    const pivot = arr[high];
    let i = low - 1;
    for (let j = low; j < high; j++) {
        if (arr[j] < pivot) {
            i++;
            [arr[i], arr[j]] = [arr[j], arr[i]];
        }
    }
    [arr[i + 1], arr[high]] = [arr[high], arr[i + 1]];
    return i + 1;
}
function quickSort(arr: number[], low: number, high: number): void {
    if (low < high) {
        const p = partition(arr, low, high);
        quickSort(arr, low, p - 1);
        quickSort(arr, p + 1, high);
    }
}
function main(): void {
    const values = [10, 7, 8, 9, 1, 5];
    quickSort(values, 0, values.length - 1);
    console.log(values.join(','));
}
main();
