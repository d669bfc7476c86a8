// construct: program-backtrack-args
// policy: map
function combos(n: number, k: number, start: number, picked: number[], out: number[][]): void {
    if (picked.length === k) {
        out.push(picked.slice());
        return;
    }
    for (let i = start; i <= n; i++) {
        picked.push(i);
        combos(n, k, i + 1, picked, out);
        picked.pop();
    }
}
const out: number[][] = [];
combos(4, 2, 1, [], out);
console.log(JSON.stringify(out));
