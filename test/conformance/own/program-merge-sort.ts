// construct: program-merge-sort
// policy: map
function merge(a: number[], b: number[]): number[] {
    const out: number[] = [];
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
        if (a[i] <= b[j]) {
            out.push(a[i++]);
        } else {
            out.push(b[j++]);
        }
    }
    return out.concat(a.slice(i)).concat(b.slice(j));
}
function mergeSort(list: number[]): number[] {
    if (list.length < 2) return list;
    const mid = Math.floor(list.length / 2);
    return merge(mergeSort(list.slice(0, mid)), mergeSort(list.slice(mid)));
}
console.log(mergeSort([5, 1, 4, 2, 3]).join(','));
console.log(JSON.stringify(mergeSort([])));
