// construct: object-aliasing
// policy: map-or-reject
interface Row { id: number; done: boolean }

function main(): void {
    const rows: Row[] = [{ id: 1, done: false }, { id: 2, done: false }];
    for (const row of rows) {
        row.done = true;
    }
    console.log(rows.map((row) => (row.done ? 'done' : 'open')).join(','));
    const found = rows.find((row) => row.id === 2);
    if (found !== undefined) {
        found.id = 20;
    }
    console.log('' + rows[1].id);
    const byName: Record<string, Row> = {};
    byName['x'] = rows[0];
    byName['x'].id = 99;
    console.log('' + rows[0].id);
    const same = rows[0] === byName['x'];
    console.log(same ? 'same' : 'different');
    const other = { id: 99, done: true };
    console.log(rows[0] === other ? 'equal' : 'distinct');
}

main();
