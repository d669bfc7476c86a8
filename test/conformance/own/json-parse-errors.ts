// construct: json-parse-errors
// policy: map
function ok(text: string): boolean {
    try {
        JSON.parse(text);
        return true;
    } catch (error) {
        return error instanceof Error ? false : true;
    }
}

function main(): void {
    let line = '';
    for (const text of ['{}', '{"a":1,}', "{'a':1}", '[1 2]', 'undefined', 'NaN', '"a', '"\n"', '.5', '1.', '+1', '-', '0x1', '[]]', '\ufeff{}', 'TRUE', 'True', '"\\x"', '{"a"}', '//x\n1', ' 1 ', '\n[\t]\r']) {
        line += ok(text) ? '1' : '0';
    }
    console.log(line);
}

main();
