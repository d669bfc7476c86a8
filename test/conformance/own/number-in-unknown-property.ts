// policy: map
// A number that a test finds in a property of type `unknown` may be a fraction or large, by whatever name it is read.
type Side = 'left' | 'right';

function show(row: { left: unknown; right: unknown }, side: Side): void {
    if (typeof row['left'] === 'number') {
        console.log(row['left'] + ' ' + (row['left'] === 1));
    }
    if (typeof row.left === 'number') {
        console.log(row.left + ' ' + (row.left === 1));
    }
    if (typeof row[side] === 'number') {
        console.log(row[side] + ' ' + (row[side] === 2));
    }
}

show(JSON.parse('{"left":1e21,"right":2.0}') as { left: unknown; right: unknown }, 'right');
show(JSON.parse('{"left":1.0,"right":1e-7}') as { left: unknown; right: unknown }, 'right');

const pair: [unknown, string] = JSON.parse('[1e21,"x"]') as [unknown, string];
if (typeof pair[0] === 'number') {
    console.log(pair[0] + pair[1]);
}
