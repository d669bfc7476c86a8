// construct: program-sorting
// policy: map
function bubble(input: number[]): number[] {
    const list = [...input];
    for (let i = 0; i < list.length; i++) {
        for (let j = 0; j + 1 < list.length - i; j++) {
            if (list[j] > list[j + 1]) {
                const kept = list[j];
                list[j] = list[j + 1];
                list[j + 1] = kept;
            }
        }
    }
    return list;
}

function quick(list: number[]): number[] {
    if (list.length < 2) {
        return list;
    }
    const pivot = list[0];
    const rest = list.slice(1);
    return [...quick(rest.filter((n) => n < pivot)), pivot, ...quick(rest.filter((n) => n >= pivot))];
}

function merge(left: string[], right: string[]): string[] {
    const out: string[] = [];
    let i = 0;
    let j = 0;
    while (i < left.length && j < right.length) {
        if (left[i] <= right[j]) {
            out.push(left[i++]);
        } else {
            out.push(right[j++]);
        }
    }
    return out.concat(left.slice(i), right.slice(j));
}

function mergeSort(list: string[]): string[] {
    if (list.length <= 1) {
        return list;
    }
    const middle = Math.floor(list.length / 2);
    return merge(mergeSort(list.slice(0, middle)), mergeSort(list.slice(middle)));
}

function search(list: number[], wanted: number): number {
    let low = 0;
    let high = list.length - 1;
    while (low <= high) {
        const middle = Math.floor((low + high) / 2);
        if (list[middle] === wanted) {
            return middle;
        }
        if (list[middle] < wanted) {
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    return -1;
}

function main(): void {
    const numbers = [5, 2.5, 9, -1, 0, 5, 100];
    console.log(bubble(numbers).join(' '));
    console.log(quick(numbers).join(' '));
    console.log(numbers.join(' '));
    console.log(mergeSort(['10', '9', 'b', 'a', '1e1', '']).join('|'));
    console.log('' + search([1, 3, 5, 7, 9], 7) + search([1, 3], 4));
}

main();
