const doubled: number[] = [];
function memo(n: number): number {
    return /*@*/doubled[n] ??= n * 2;
}
console.log('' + memo(0));
