// construct: sort-comparator-kinds
// policy: map-or-reject
// trap: usort casts the comparator's result to int, so 0.5 is "equal"; a boolean is not an order
function main(): void {
    console.log([0.3, 0.1, 0.2, 1.25, 1.1].sort((a, b) => a - b).join(' '));
    console.log([0.3, 0.1, 0.2].sort((a, b) => b - a).join(' '));
    const words = ['b', 'C', 'a'];
    console.log(words.sort((a, b) => a.localeCompare(b)).join(''));
    console.log([5, 1, 4].sort((a, b) => (a > b ? 1 : -1)).join(''));
    console.log([1e20, -1e20, 5].sort((a, b) => a - b).join(' '));
}

main();
