// What is spread may hold more than its type speaks of.
function part(value: { n: number }): { n: number } {
    return { ...value };
}
function main(): void {
    const row = { n: 1, list: [1] };
    const other = part(/*@*/row);
    row.list.push(2);
    console.log(JSON.stringify(other));
}
main();
