// construct: array-of
// policy: map
// trap: a number alone is an item, not a length
function main(): void {
    const three = Array.of(3);
    three.push(0.5);
    console.log(three.join(), Array.of<string>().length, Array.of('a', 'b').join('-'));
    const list = [1, 2];
    const more = Array.of(0, ...list, 3);
    const same = Array.of(...list);
    same.push(9);
    console.log(more.join(), list.join(), same.join());
    const rows = Array.of([1], [2]);
    rows[0]!.push(5);
    console.log(JSON.stringify(rows), JSON.stringify(Array.of<string | null>('x', null)));
    console.log(JSON.stringify(Array.of<unknown>(1, 'a', [], [2], null)));
    const seen: number[] = [];
    const next = (): number => seen.push(seen.length);
    console.log(Array.of(next(), next(), seen.length).join());
}

main();
