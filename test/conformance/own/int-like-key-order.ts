// construct: int-like-key-order
// policy: map-or-reject
// trap: JS lists integer keys first and ascending; PHP keeps insertion order and turns '20' into 20
function main(): void {
    const record: Record<string, string> = { b: '1', '20': '2', a: '3', '7': '4', '-5': '5', '007': '6', '1.5': '7' };
    console.log(Object.keys(record).join(' '));
    console.log(JSON.stringify(record));
    for (const [key, value] of Object.entries(record)) {
        console.log(key + value + (key === '20') + key.length);
    }
    console.log(Object.keys({ ...{ '2': 'x' }, ...{ '1': 'y' } }).join(','));
    const numbers: Record<number, string> = {};
    numbers[10] = 'ten';
    numbers[2] = 'two';
    console.log(Object.keys(numbers).map((key) => key + typeof key).join(','));
    console.log('' + ('10' in numbers) + (10 in numbers) + ('20' in record));
}

main();
