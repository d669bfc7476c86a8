// policy: map
// A key may be a number or a text: JavaScript makes text of both, PHP integers of both where it can.
function main(): void {
    const record: Record<string, string> = { '1': 'one', '1.5': 'more', a: 'letter', true: 'word' };
    const keys: (string | number)[] = [1, '1', 1.5, '1.5', 'a', '01', 1.0, 3 / 2, -0, 'true'];
    for (const key of keys) {
        console.log(String(key) + ' ' + (record[key] ?? 'none') + ' ' + (key in record ? 'in' : 'out'));
    }
    const own: Record<string, number> = {};
    for (const key of keys) {
        own[key] = (own[key] ?? 0) + 1;
    }
    console.log(JSON.stringify(own) + Object.keys(own).join(','));
    const made = { [keys[0] ?? 'x']: 1, [keys[2] ?? 'x']: 2 };
    console.log(JSON.stringify(made));
    delete own[keys[0] ?? ''];
    console.log(JSON.stringify(own));
}
main();
