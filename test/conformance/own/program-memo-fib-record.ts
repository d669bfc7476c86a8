// construct: program-memo-fib-record
// policy: map
const cache: Record<number, number> = {};
function fib(n: number): number {
    if (n <= 1) return n;
    if (cache[n] !== undefined) return cache[n];
    const value = fib(n - 1) + fib(n - 2);
    cache[n] = value;
    return value;
}
console.log('' + fib(50));
console.log(Object.keys(cache).length + ' cached');
