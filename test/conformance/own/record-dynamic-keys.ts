// construct: record-dynamic-keys
// policy: map
function main(): void {
    const table: Record<string, number> = {};
    const names = ['alpha', 'beta', 'gamma'];
    for (const name of names) {
        table[name.charAt(0)] = name.length;
    }
    const key = 'b';
    console.log('' + table[key] + table['g'] + (table['zz'] ?? 0));
    const made = { [key + '1']: 'one', plain: 'two' };
    console.log(JSON.stringify(made));
    console.log('' + ('a' in table) + ('q' in table));
    delete table['a'];
    console.log(Object.keys(table).join(',') + ('a' in table));
    table['a'] = 1;
    console.log(Object.keys(table).join(','));
    table['key with spaces'] = 2;
    table[''] = 3;
    table['it\'s'] = 4;
    console.log(JSON.stringify(table));
}

main();
