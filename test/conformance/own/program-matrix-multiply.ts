// construct: program-matrix-multiply
// policy: map
type Matrix = number[][];
function multiply(a: Matrix, b: Matrix): Matrix {
    const result: Matrix = [];
    for (let i = 0; i < a.length; i++) {
        result[i] = [];
        for (let j = 0; j < b[0].length; j++) {
            let sum = 0;
            for (let k = 0; k < b.length; k++) {
                sum += a[i][k] * b[k][j];
            }
            result[i][j] = sum;
        }
    }
    return result;
}
function transpose(m: Matrix): Matrix {
    return m[0].map((_, col) => m.map((row) => row[col]));
}
console.log(JSON.stringify(multiply([[1, 2], [3, 4]], [[5, 6], [7, 8]])));
console.log(JSON.stringify(transpose([[1, 2, 3], [4, 5, 6]])));
