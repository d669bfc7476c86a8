// construct: the rest behind a computed key
// policy: map
// trap: the key is needed twice, and works once
let calls = 0;
function next(): string {
    calls++;
    return 'k' + calls;
}

function main(rates: Record<string, number>): string {
    const { [next()]: first, ...others } = rates;
    const { [next() + '0']: none = 7, [next()]: third, ...rest } = others;
    return [first, none, third, JSON.stringify(others), JSON.stringify(rest), calls].join(' ');
}

console.log(main({ k1: 1, k2: 2, k3: 3 }));
