// construct: program-backtrack-param
// policy: map
function subsets(nums: number[]): number[][] {
    const result: number[][] = [];
    const current: number[] = [];
    function go(i: number): void {
        if (i === nums.length) {
            result.push([...current]);
            return;
        }
        go(i + 1);
        current.push(nums[i]);
        go(i + 1);
        current.pop();
    }
    go(0);
    return result;
}
console.log(JSON.stringify(subsets([1, 2, 3])));
