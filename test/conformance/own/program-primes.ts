// construct: program-primes
// policy: map
function sieve(n: number): number[] {
    const isPrime: boolean[] = new Array(n + 1).fill(true);
    isPrime[0] = isPrime[1] = false;
    for (let i = 2; i * i <= n; i++) {
        if (isPrime[i]) {
            for (let j = i * i; j <= n; j += i) isPrime[j] = false;
        }
    }
    const out: number[] = [];
    isPrime.forEach((p, i) => {
        if (p) out.push(i);
    });
    return out;
}
console.log(sieve(50).join(' '));
