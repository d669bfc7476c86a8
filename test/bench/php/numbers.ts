// The longest chain of halving and tripling below a limit, and the primes below it.

function chainLength(start: number): number {
    let value = start;
    let steps = 1;
    while (value !== 1) {
        value = value % 2 === 0 ? Math.floor(value / 2) : 3 * value + 1;
        steps++;
    }
    return steps;
}

function longestChain(limit: number): number {
    let best = 1;
    let longest = 1;
    for (let start = 1; start < limit; start++) {
        const length = chainLength(start);
        if (length > longest) {
            longest = length;
            best = start;
        }
    }
    return best;
}

function primesBelow(limit: number): number {
    let count = 0;
    for (let candidate = 2; candidate < limit; candidate++) {
        let isPrime = true;
        for (let divisor = 2; divisor * divisor <= candidate; divisor++) {
            if (candidate % divisor === 0) {
                isPrime = false;
                break;
            }
        }
        if (isPrime) {
            count += 1;
        }
    }
    return count;
}

function average(limit: number): number {
    let sum = 0;
    for (let i = 1; i <= limit; i++) {
        sum += (i * 1.5) / 4;
    }
    return sum / limit;
}

export function work(): string {
    return longestChain(400) + ' ' + primesBelow(2000) + ' ' + average(8000);
}
