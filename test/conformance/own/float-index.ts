// construct: float-index
// policy: map-or-reject
// trap: a float array key is deprecated in PHP 8.1 and truncated; 1.5 is its own key in JS
function share(total: number, parts: number): number {
    return total / parts;
}

function main(): void {
    const table: Record<number, string> = { 1: 'at one', 2: 'at two' };
    console.log(table[share(4, 2)] ?? 'missing');
    console.log(table[share(3, 2)] ?? 'missing');
    const letters = ['a', 'b', 'c'];
    console.log(letters[share(2, 2)] ?? 'missing');
    console.log(letters[share(1, 2)] ?? 'missing');
}

main();
