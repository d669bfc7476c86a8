// construct: aliasing-swap-elements
// policy: map-or-reject
function main(): void {
    const rows = [[1], [2]];
    const first = rows[0];
    first.push(9);
    console.log(rows.map((row) => row.join('+')).join(' '));
    [rows[0], rows[1]] = [rows[1], rows[0]];
    console.log(rows.map((row) => row.join('+')).join(' '));
    first.push(8);
    console.log(rows.map((row) => row.join('+')).join(' '));
    const last = rows[rows.length - 1];
    console.log('' + (last === first) + (rows[0] === first));
}

main();
