// construct: json-parse-is-array
// policy: map-or-reject
// trap: after json_decode an empty object and an empty list are the same
function kind(text: string): string {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? 'list of ' + value.length : typeof value;
}

function main(): void {
    console.log(['[]', '{}', '[1,[2]]', '{"a":1}', '"x"', '[{}]'].map((text) => kind(text)).join(','));
}

main();
