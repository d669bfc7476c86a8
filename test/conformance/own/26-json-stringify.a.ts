// construct: json-stringify
// policy: map
// trap: PHP escapes / and non-ASCII by default
function main(): void {
    console.log(JSON.stringify({ id: 1, name: 'ann', on: true, none: null }));
    console.log(JSON.stringify([1, 'two', false]));
    console.log(JSON.stringify({ url: 'http://h/a', text: '中文 é' }));
    console.log(JSON.stringify('quote " back \\ line \n tab \t'));
    console.log(JSON.stringify({ nested: { list: [1, { deep: 'x' }] } }));
    console.log(JSON.stringify(5) + JSON.stringify(null) + JSON.stringify(true));
}

main();
