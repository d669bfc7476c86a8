// construct: json-pretty
// policy: map-or-reject
function main(): void {
    console.log(JSON.stringify({ a: 1, b: [1, 2], c: { d: 'x' }, e: [], f: {} }, null, 2));
    console.log(JSON.stringify([1, [2]], null, 4));
    console.log(JSON.stringify({ a: 1, b: 2 }, ['b']));
}

main();
