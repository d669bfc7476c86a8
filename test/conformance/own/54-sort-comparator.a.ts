// construct: sort-comparator
// policy: map
// trap: usort is not stable before PHP 8.0
interface Row { name: string; rank: number }

function main(): void {
    const rows: Row[] = [{ name: 'c', rank: 2 }, { name: 'a', rank: 1 }, { name: 'b', rank: 2 }];
    rows.sort((x, y) => x.rank - y.rank);
    console.log(rows.map((row) => row.name).join(''));
    rows.sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : 0));
    console.log(rows.map((row) => row.name).join(''));
    const many: Row[] = [];
    for (let i = 0; i < 40; i++) {
        many.push({ name: 'n' + i, rank: i % 2 });
    }
    many.sort((x, y) => x.rank - y.rank);
    console.log(many.map((row) => row.name).join(','));
}

main();
