// construct: spread-int-keys
// policy: map-or-reject
// trap: array_merge renumbers integer-like keys
function main(): void {
    const base: Record<string, string> = { '10': 'a', '20': 'b' };
    const merged: Record<string, string> = { ...base, '20': 'c', x: 'd' };
    console.log(Object.keys(merged).join(','));
    console.log(merged['10'] + merged['20'] + merged['x']);
}

main();
