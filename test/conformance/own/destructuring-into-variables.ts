// construct: destructuring-into-variables
// policy: map
interface Point { x: number; y: number; label: string; note?: string }
class Pair {
    constructor(public left: number, public right: string) {}
}
function read(): Point {
    return { x: 7, y: 8, label: 'read' };
}
function main(): void {
    const point: Point = { x: 5, y: 6.5, label: 'p' };
    let x = 0;
    let label = '';
    ({ x, label } = point);
    console.log(x, label);
    let renamed: number;
    ({ y: renamed } = point);
    console.log(renamed);
    let note: string | undefined;
    ({ note, x } = read());
    console.log(note ?? 'none', x);
    let left = 0;
    let right = '';
    const pair = new Pair(3, 'r');
    ({ left, right } = pair);
    console.log(left, right);
    const rows: Point[] = [point, read()];
    for (const row of rows) {
        ({ x, label } = row);
        console.log(x + label);
    }
    ({ x, label } = { x: x + 1, label: label + x });
    console.log(x, label);
    ({ x, label } = rows[0]);
    console.log(x, label);
    const half = x / 2;
    console.log(half, renamed / 2);
}
main();
