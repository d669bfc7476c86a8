// construct: keys that are numbers come first; the order of sorting; JSON of everything
// policy: map
function main(): void {
    const record: Record<string, number> = { b: 1, '10': 2, '9': 3, '-1': 4, '01': 5, '4294967294': 6, '4294967295': 7, a: 8, '0': 9, '1.5': 10 };
    console.log(Object.keys(record).join() + Object.values(record).join());
    console.log(Object.entries(record).map(([key, value]) => `${key}=${value}`).join());
    for (const [key, value] of Object.entries(record)) {
        console.log(key + value);
    }
    console.log(JSON.stringify(record) + JSON.stringify({ x: [1, null, 'é/"\u2028', true], y: { z: 0.5 } }));
    console.log(JSON.stringify(Object.fromEntries([['k', 1], ['2', 2]] as Array<[string, number]>)));
    const plain: Record<string, string> = { x: 'y', p: 'q' };
    delete plain['x'];
    plain['r'] = 's';
    console.log(Object.keys(plain).join() + ('x' in plain) + ('p' in plain) + JSON.stringify({ ...plain, p: 't' }));
    console.log(['b', 'a', 'B', 'é', 'aa', '', '\uffff', '😀', '\ue000'].sort().map((one) => one.length + one).join());
    console.log([10, 9, 1, 2.5, -1].sort().join() + [10, 9, 1, 2.5, -1].sort((a, b) => a - b).join());
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((id) => ({ id, rank: id % 3 }));
    rows.sort((a, b) => b.rank - a.rank);
    console.log(rows.map((row) => row.id).join());
    console.log([true, false].sort().join() + ['a', 'b'].reverse().join() + ('a' < 'b') + ('\uffff' < '😀') + ('a' <= 'a') + ('b' >= 'c') + ('b' > 'a'));
    for (const text of ['[1,2.0,-0,"x",null]', '{"a":{},"b":[]}', '1e2', '"é"', 'true', 'null', '{', '', '[1,]', '12345678901234567890']) {
        try {
            const value: unknown = JSON.parse(text);
            console.log(Array.isArray(value) ? `list ${value.length}` : typeof value === 'object' && value !== null ? 'record' : typeof value);
        } catch {
            console.log('no JSON');
        }
    }
}
main();
