// construct: json-empty-object-parsed
// policy: map-or-reject
// trap: json_decode with associative arrays cannot tell {} from []
function kind(value: unknown): string {
    return Array.isArray(value) ? 'list' : typeof value;
}

function main(): void {
    console.log(kind(JSON.parse('{}')) + ' ' + kind(JSON.parse('[]')));
    console.log(JSON.stringify(JSON.parse('{"a":{},"b":[],"c":{"d":{}}}')));
    console.log(JSON.stringify(JSON.parse('{"0":"x","1":"y"}')));
    console.log(JSON.stringify(JSON.parse('[{}]')));
}

main();
