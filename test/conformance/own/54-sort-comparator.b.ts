// construct: sort-comparator
// policy: map
function byLength(a: string, b: string): number {
    return a.length - b.length;
}

function main(): void {
    const words = ['pear', 'fig', 'apple', 'kiwi', 'date', 'nut'];
    console.log([...words].sort(byLength).join(' '));
    console.log([...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join(' '));
    console.log(words.join(' '));
    const numbers = [3, 0.5, 10, -1, 2.25];
    numbers.sort((a, b) => b - a);
    console.log(numbers.join(' '));
    console.log([0.3, 0.1, 0.2].sort((a, b) => a - b).join(' '));
    const sorted = words.slice().sort((a, b) => (a > b ? 1 : a < b ? -1 : 0));
    console.log(sorted[0] + sorted[sorted.length - 1]);
    console.log(Object.entries({ x: 3, y: 1, z: 2 }).sort((p, q) => p[1] - q[1]).map((p) => p[0]).join(''));
}

main();
