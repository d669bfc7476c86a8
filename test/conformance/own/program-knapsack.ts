// construct: program-knapsack
// policy: map
function knapsack(weights: number[], values: number[], cap: number): number {
    const dp = new Array<number>(cap + 1).fill(0);
    for (let i = 0; i < weights.length; i++) {
        for (let w = cap; w >= weights[i]; w--) {
            dp[w] = Math.max(dp[w], dp[w - weights[i]] + values[i]);
        }
    }
    return dp[cap];
}
console.log('' + knapsack([1, 3, 4, 5], [1, 4, 5, 7], 7));
