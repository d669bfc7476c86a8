// construct: program-n-queens
// policy: map
function solve(n: number): number {
    let count = 0;
    const cols = new Array<boolean>(n).fill(false);
    const d1 = new Array<boolean>(2 * n).fill(false);
    const d2 = new Array<boolean>(2 * n).fill(false);
    const place = (r: number): void => {
        if (r === n) {
            count++;
            return;
        }
        for (let c = 0; c < n; c++) {
            if (cols[c] || d1[r + c] || d2[r - c + n]) continue;
            cols[c] = d1[r + c] = d2[r - c + n] = true;
            place(r + 1);
            cols[c] = d1[r + c] = d2[r - c + n] = false;
        }
    };
    place(0);
    return count;
}
console.log(`${solve(4)} ${solve(6)}`);
