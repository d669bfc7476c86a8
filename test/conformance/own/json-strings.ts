// construct: json-strings
// policy: map
function main(): void {
    for (const text of ['', 'a/b', '</script>', 'é中😀', '"\\', '\n\r\t\b\f', '\u0000\u001f\u007f', '\u2028\u2029', '&<>\'']) {
        const json = JSON.stringify(text);
        console.log(json + ' ' + json.length + ' ' + ((JSON.parse(json) as string) === text));
    }
    console.log(JSON.stringify({ 'a"b': 1, 'é/': 2, '': 3 }));
}

main();
