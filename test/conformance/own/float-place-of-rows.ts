// construct: rows of a list, asked for by numbers that PHP holds as floats
// policy: map
const rows = [[1], [2], [3]];
for (const place of [2 / 2, 0.5, 4 / 2, 3.5]) {
    try {
        rows[place]!.push(9);
        console.log(JSON.stringify(rows));
    } catch {
        console.log('none');
    }
}
