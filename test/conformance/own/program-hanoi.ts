// construct: program-hanoi
// policy: map
const moves: string[] = [];
function hanoi(n: number, from: string, to: string, via: string): void {
    if (n === 0) return;
    hanoi(n - 1, from, via, to);
    moves.push(`${from}->${to}`);
    hanoi(n - 1, via, to, from);
}
hanoi(3, 'A', 'C', 'B');
console.log(moves.length + ': ' + moves.join(' '));
