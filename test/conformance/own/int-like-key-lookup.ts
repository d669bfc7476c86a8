// construct: int-like-key-lookup
// policy: map-or-reject
// trap: a key found by iteration must compare equal to the string it was
function main(): void {
    const names: Record<string, string> = {};
    for (const id of ['12', '5', 'x', '012']) {
        names[id] = 'n' + id;
    }
    const wanted = '12';
    const keys = Object.keys(names);
    console.log('' + keys.includes(wanted) + keys.indexOf('5') + (keys.find((key) => key === '5') ?? 'none'));
    for (const key of keys) {
        if (key === wanted) {
            console.log('found ' + names[key] + ' ' + key.length + key.padStart(4, '0'));
        }
    }
    const ids = Object.keys(names).filter((key) => key !== 'x').map((key) => Number(key));
    console.log('' + ids.reduce((sum, id) => sum + id, 0));
    console.log(Object.entries(names).filter(([key]) => key.startsWith('1')).length + '');
    const swapped: Record<string, string> = {};
    for (const [key, value] of Object.entries(names)) {
        swapped[value] = key;
    }
    console.log(swapped['n12'] === '12' ? 'text' : 'number');
    console.log(JSON.stringify(Object.keys(names)));
}

main();
