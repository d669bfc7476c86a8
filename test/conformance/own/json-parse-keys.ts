// construct: json-parse-keys
// policy: map-or-reject
// trap: '{"1":..}' decodes to integer keys; a repeated key keeps the last value; '' and "_empty_"
function main(): void {
    const record = JSON.parse('{"1":"a","x":"b","0":"c","":"d"}') as Record<string, string>;
    console.log(Object.keys(record).join('|') + ' ' + record['1'] + record[''] + record['0']);
    console.log(JSON.stringify(JSON.parse('{"a":1,"a":2}')));
    console.log(JSON.stringify(record));
    const big = JSON.parse('12345678901234567890') as number;
    console.log('' + big + (big > 1e19));
    console.log(JSON.stringify(JSON.parse('-0')) + JSON.stringify(JSON.parse('1E400')));
    console.log(JSON.stringify(JSON.parse('"\\ud83d\\ude00\\u0041"')));
}

main();
