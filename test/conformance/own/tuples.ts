// construct: tuples
// policy: map
type Range = [low: number, high: number];
type Named = readonly [string, number, boolean?];

function bounds(list: number[]): Range {
    let low = list[0];
    let high = list[0];
    for (const n of list) {
        low = Math.min(low, n);
        high = Math.max(high, n);
    }
    return [low, high];
}

function show(item: Named): string {
    const [name, count, on = false] = item;
    return name + count + on;
}

function main(): void {
    const [low, high] = bounds([5, 2, 9]);
    console.log(low + '-' + high);
    const range = bounds([7]);
    console.log('' + range[0] + range[1] + range.length);
    console.log(show(['a', 1]) + show(['b', 2, true]));
    const pairs: Array<[string, number]> = [['x', 1], ['y', 2]];
    for (const [key, value] of pairs) {
        console.log(key + value);
    }
    console.log(pairs.map(([key]) => key).join(''));
}

main();
