// construct: program-matrix-class
// policy: map
class Matrix {
    private data: number[][];
    constructor(public readonly rows: number, public readonly cols: number) {
        this.data = [];
        for (let r = 0; r < rows; r++) {
            this.data[r] = [];
            for (let c = 0; c < cols; c++) this.data[r][c] = 0;
        }
    }
    get(r: number, c: number): number { return this.data[r][c]; }
    set(r: number, c: number, v: number): void { this.data[r][c] = v; }
    multiply(o: Matrix): Matrix {
        const out = new Matrix(this.rows, o.cols);
        for (let i = 0; i < this.rows; i++)
            for (let j = 0; j < o.cols; j++) {
                let s = 0;
                for (let k = 0; k < this.cols; k++) s += this.get(i, k) * o.get(k, j);
                out.set(i, j, s);
            }
        return out;
    }
    toString(): string { return this.data.map((r) => r.join(' ')).join('\n'); }
}
const a = new Matrix(2, 2);
a.set(0, 0, 1); a.set(0, 1, 2); a.set(1, 0, 3); a.set(1, 1, 4);
console.log(a.multiply(a).toString());
