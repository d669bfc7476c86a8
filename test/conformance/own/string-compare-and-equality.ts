// construct: string-compare-and-equality
// policy: map
// trap: numeric strings are compared as numbers by PHP's <, ==, sort, switch and in_array
function main(): void {
    const values = ['1', '01', '1.0', '1e0', ' 1', '1 ', 'abc', '', '0', 'null'];
    let equal = 0;
    for (const a of values) {
        for (const b of values) {
            if (a === b) {
                equal++;
            }
        }
    }
    console.log('' + equal + values.indexOf('1.0') + values.includes('1e00') + values.lastIndexOf('01'));
    const seen: Record<string, number> = {};
    for (const value of values) {
        seen['v' + value] = (seen['v' + value] ?? 0) + 1;
    }
    console.log(JSON.stringify(seen));
    const unique = values.filter((value, index) => values.indexOf(value) === index);
    console.log('' + unique.length);
    console.log(values.map((value) => (value === '1' ? 'one' : value === '0' ? 'zero' : '-')).join(''));
}

main();
