// construct: program-matrix-fill
// policy: map
function zeros(rows: number, cols: number): number[][] {
    return new Array(rows).fill(0).map(() => new Array(cols).fill(0));
}
const m = zeros(2, 3);
m[0][1] = 5;
m[1][2] += 2;
console.log(JSON.stringify(m));
