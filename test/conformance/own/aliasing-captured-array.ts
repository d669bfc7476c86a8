// construct: aliasing-captured-array
// policy: map-or-reject
// trap: a closure sees the writes made after it was created
function main(): void {
    const list: number[] = [1];
    const count = (): number => list.length;
    list.push(2);
    console.log('' + count());
    const record: Record<string, string> = {};
    const read = (key: string): string => record[key] ?? '-';
    record['a'] = 'x';
    console.log(read('a') + read('b'));
    const add = (n: number): void => {
        list.push(n);
    };
    add(3);
    console.log(list.join(',') + count());
}

main();
