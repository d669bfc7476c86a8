// construct: loops-nested-break
// policy: map
function firstPair(list: number[], target: number): string {
    let found = '';
    for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < list.length; j++) {
            if (list[i] + list[j] === target) {
                found = i + ',' + j;
                break;
            }
        }
        if (found !== '') {
            break;
        }
    }
    return found;
}

function primes(limit: number): number[] {
    const out: number[] = [];
    for (let n = 2; n <= limit; n++) {
        let prime = true;
        for (const divisor of out) {
            if (divisor * divisor > n) {
                break;
            }
            if (n % divisor === 0) {
                prime = false;
                break;
            }
        }
        if (prime) {
            out.push(n);
        }
    }
    return out;
}

function main(): void {
    console.log(firstPair([1, 4, 6, 3], 9) + '|' + firstPair([1], 2));
    console.log(primes(30).join(' '));
    let text = '';
    for (let i = 3; i > 0; i--) {
        for (let j = 0; j < i; j += 2) {
            text += i * j + ' ';
        }
    }
    console.log(text.trim());
}

main();
