// construct: program-levenshtein
// policy: map
function distance(a: string, b: string): number {
    const dp: number[][] = [];
    for (let i = 0; i <= a.length; i++) {
        dp.push([i]);
        for (let j = 1; j <= b.length; j++) {
            dp[i][j] = i === 0 ? j : Math.min(dp[i - 1][j] + 1, dp[i][j - 1] + 1, dp[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        }
    }
    return dp[a.length][b.length];
}
console.log(`${distance('kitten', 'sitting')} ${distance('', 'abc')} ${distance('same', 'same')}`);
