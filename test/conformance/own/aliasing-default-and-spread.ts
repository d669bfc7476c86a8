// construct: aliasing-default-and-spread
// policy: map-or-reject
// trap: spread is shallow: nested arrays stay shared
function main(): void {
    const base = { name: 'a', tags: ['x'] };
    const copy = { ...base };
    copy.name = 'b';
    copy.tags.push('y');
    console.log(base.name + base.tags.length + copy.name + copy.tags.length);
    const rows = [{ n: 1 }, { n: 2 }];
    const shallow = [...rows];
    shallow[0].n = 10;
    console.log('' + rows[0].n);
    const mapped = rows.map((row) => row);
    mapped[1].n = 20;
    console.log('' + rows[1].n);
    const fresh = rows.map((row) => ({ ...row }));
    fresh[0].n = 99;
    console.log('' + rows[0].n + fresh[0].n);
}

main();
