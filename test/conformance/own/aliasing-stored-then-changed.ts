// construct: aliasing-stored-then-changed
// policy: map-or-reject
// trap: storing an array and changing it afterwards must be seen through both names
function main(): void {
    const list: string[] = [];
    const holder = { list };
    list.push('late');
    console.log('' + holder.list.length);
    const outer: string[][] = [];
    const inner: string[] = [];
    outer.push(inner);
    inner.push('x');
    console.log('' + outer[0].length);
    const record: Record<string, number> = {};
    const all = [record, record];
    record['k'] = 1;
    all[0]['k'] = 5;
    console.log('' + all[1]['k'] + record['k']);
}

main();
