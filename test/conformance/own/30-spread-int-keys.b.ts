// construct: spread-int-keys
// policy: map-or-reject
function main(): void {
    const prices: Record<number, number> = { 5: 50, 3: 30 };
    const more: Record<number, number> = { ...prices, 4: 40, 5: 55 };
    console.log(Object.entries(more).map(([id, price]) => id + '=' + price).join(' '));
    const named: Record<string, number> = { z: 1, ...more };
    console.log(Object.keys(named).join(','));
    console.log(JSON.stringify({ ...prices }));
}

main();
