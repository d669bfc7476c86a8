// construct: program-coin-change
// policy: map
function change(coins: number[], amount: number): number {
    const best: number[] = [0];
    for (let a = 1; a <= amount; a++) {
        best[a] = Infinity;
        for (const c of coins) {
            if (c <= a && best[a - c] + 1 < best[a]) best[a] = best[a - c] + 1;
        }
    }
    return best[amount] === Infinity ? -1 : best[amount];
}
console.log(`${change([1, 5, 10], 27)} ${change([5], 3)} ${change([2], 0)}`);
