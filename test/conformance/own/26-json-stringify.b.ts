// construct: json-stringify
// policy: map
// trap: whole floats, fractions, control characters, U+2028, empty lists inside records
interface Forward { id: number; name: string; ports: number[]; note?: string }

function main(): void {
    const forward: Forward = { id: 7, name: 'a/b <c> & \'d\'', ports: [] };
    console.log(JSON.stringify(forward));
    console.log(JSON.stringify({ ...forward, ports: [80, 443], note: '😀\u2028' }));
    console.log(JSON.stringify([1.5, 0.1, 2.0, -3, 1000000]));
    console.log(JSON.stringify({ half: 1 / 2, whole: 4 / 2 }));
    console.log(JSON.stringify('\u0000\u0001\b\f\r\u001f\u007f'));
    console.log(JSON.stringify([[], [[]], ['']]));
    const body: Record<string, unknown> = { a: 'x' };
    body['b'] = [1, null];
    console.log(JSON.stringify(body) + ' ' + JSON.stringify(body).length);
}

main();
