// construct: program-tic-tac-toe
// policy: map
type Cell = 'X' | 'O' | ' ';
class Board {
    private cells: Cell[] = [' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '];
    play(i: number, who: Cell): boolean {
        if (this.cells[i] !== ' ') return false;
        this.cells[i] = who;
        return true;
    }
    winner(): Cell | null {
        const lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];
        for (const [a, b, c] of lines) {
            if (this.cells[a] !== ' ' && this.cells[a] === this.cells[b] && this.cells[b] === this.cells[c]) return this.cells[a];
        }
        return null;
    }
    render(): string {
        const rows: string[] = [];
        for (let r = 0; r < 3; r++) rows.push(this.cells.slice(r * 3, r * 3 + 3).join('|'));
        return rows.join('\n-+-+-\n');
    }
}
const b = new Board();
for (const [i, w] of [[0, 'X'], [4, 'O'], [1, 'X'], [5, 'O'], [2, 'X']] as [number, Cell][]) b.play(i, w);
console.log(b.render());
console.log(b.winner() ?? 'none');
console.log(String(b.play(0, 'O')));
