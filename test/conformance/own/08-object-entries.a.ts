// construct: object-entries
// policy: map
function main(): void {
    const prices: Record<string, number> = { basic: 5, pro: 10 };
    for (const [name, price] of Object.entries(prices)) {
        console.log(name + '=' + price);
    }
    console.log(Object.keys(prices).join(','));
    console.log(Object.values(prices).join(','));
    console.log('' + Object.keys(prices).length);
    const pairs = Object.entries(prices).map(([key, value]) => key + ':' + value * 2);
    console.log(pairs.join(' '));
}

main();
