// construct: program-recursion-mutual
// policy: map
function isEven(n: number): boolean { return n === 0 ? true : isOdd(n - 1); }
function isOdd(n: number): boolean { return n === 0 ? false : isEven(n - 1); }
function ackermann(m: number, n: number): number {
    if (m === 0) return n + 1;
    return n === 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}
console.log(`${isEven(10)} ${isOdd(7)} ${ackermann(2, 3)}`);
