// construct: program-spiral
// policy: map
function spiral(m: number[][]): number[] {
    const out: number[] = [];
    let top = 0;
    let bottom = m.length - 1;
    let left = 0;
    let right = m[0].length - 1;
    while (top <= bottom && left <= right) {
        for (let i = left; i <= right; i++) out.push(m[top][i]);
        top++;
        for (let i = top; i <= bottom; i++) out.push(m[i][right]);
        right--;
        if (top <= bottom) for (let i = right; i >= left; i--) out.push(m[bottom][i]);
        bottom--;
        if (left <= right) for (let i = bottom; i >= top; i--) out.push(m[i][left]);
        left++;
    }
    return out;
}
console.log(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).join());
