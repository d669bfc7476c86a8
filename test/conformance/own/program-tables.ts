// construct: program-tables
// policy: map
// trap: two-dimensional lists written in place
function distance(a: string, b: string): number {
    const rows: number[][] = [];
    for (let i = 0; i <= a.length; i++) {
        const row: number[] = [];
        for (let j = 0; j <= b.length; j++) {
            if (i === 0) {
                row.push(j);
            } else if (j === 0) {
                row.push(i);
            } else {
                const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
                const above = rows[i - 1];
                row.push(Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + same));
            }
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}

function life(cells: string[]): string[] {
    return cells.map((line, y) =>
        line
            .split('')
            .map((cell, x) => {
                let around = 0;
                for (let dy = -1; dy <= 1; dy++) {
                    for (let dx = -1; dx <= 1; dx++) {
                        if ((dx !== 0 || dy !== 0) && (cells[y + dy] ?? '').charAt(x + dx) === '#') {
                            around++;
                        }
                    }
                }
                return around === 3 || (around === 2 && cell === '#') ? '#' : '.';
            })
            .join(''),
    );
}

function multiply(a: number[][], b: number[][]): number[][] {
    return a.map((row) => b[0].map((_, column) => row.reduce((sum, n, i) => sum + n * b[i][column], 0)));
}

function main(): void {
    console.log('' + distance('kitten', 'sitting') + distance('', 'abc') + distance('né', 'ne') + distance('same', 'same'));
    let cells = ['.....', '..#..', '..#..', '..#..', '.....'];
    for (let round = 0; round < 2; round++) {
        cells = life(cells);
        console.log(cells.join('/'));
    }
    console.log(JSON.stringify(multiply([[1, 2], [3, 4]], [[0.5, 0], [1, 1]])));
}

main();
