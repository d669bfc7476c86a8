// construct: json-parse
// policy: map
// trap: json_decode returns null both for 'null' and for bad input
function kind(text: string): string {
    try {
        const value: unknown = JSON.parse(text);
        if (value === null) {
            return 'null';
        }
        return typeof value;
    } catch (error) {
        return 'invalid';
    }
}

function main(): void {
    for (const text of ['[]', '[1,[2]]', '0', '"0"', 'null', 'true', '', ' ', '{', "{'a':1}", '[1,]', '01', 'nul', ' {"a":1} ']) {
        console.log(text + ' -> ' + kind(text));
    }
    const row = JSON.parse('{"flow": 12.5, "tags": ["a"], "user": {"name": "x"}}') as { flow: number; tags: string[]; user: { name: string } };
    console.log('' + row.flow * 2 + row.tags[0] + row.user.name);
    const copy = JSON.parse(JSON.stringify({ a: [1, { b: 'c' }] })) as { a: unknown[] };
    console.log(JSON.stringify(copy));
}

main();
