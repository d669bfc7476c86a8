// construct: program-binary-search
// policy: map
function binarySearch(list: readonly number[], target: number): number {
    let lo = 0;
    let hi = list.length - 1;
    while (lo <= hi) {
        const mid = (lo + hi) >> 1;
        if (list[mid] === target) return mid;
        if (list[mid] < target) lo = mid + 1;
        else hi = mid - 1;
    }
    return -1;
}
console.log([1, 3, 5, 7, 9].map((x) => binarySearch([1, 3, 5, 7, 9], x)).join() + binarySearch([], 1) + binarySearch([2], 3));
