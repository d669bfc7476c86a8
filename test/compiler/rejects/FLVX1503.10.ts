const rows: number[][] = [[1], [2]];
const first = /*@*/rows[0]!;
rows[0]![0]! += 4;
console.log(rows.length + first.join(' '));
