// construct: destructuring-null-default
// policy: map-or-reject
// trap: a default is used for undefined, not for null
interface Row { a?: string | null; b?: number }

function show(row: Row): string {
    const { a = 'default', b = 7 } = row;
    return (a === null ? 'null' : a) + b;
}

function main(): void {
    console.log(show({}) + show({ a: null, b: 0 }) + show({ a: '' }));
    const values: Array<number | null> = [null];
    const [first = 5, second = 6] = values;
    console.log((first === null ? 'null' : '' + first) + second);
}

main();
