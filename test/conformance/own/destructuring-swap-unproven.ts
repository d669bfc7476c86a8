// construct: destructuring-swap-unproven
// policy: map
function sort3(l: number[]): void {
    for (let i = 0; i < l.length; i++) {
        let min = i;
        for (let j = i + 1; j < l.length; j++) if (l[j] < l[min]) min = j;
        if (min !== i) [l[i], l[min]] = [l[min], l[i]];
    }
}
const l = [3, 1, 2, 0];
sort3(l);
console.log(l.join());
let p = 1;
let q = [5, 6];
[p, q[0]] = [q[0], p];
console.log(p + q.join());
