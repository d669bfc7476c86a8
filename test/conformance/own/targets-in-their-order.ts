// construct: targets-in-their-order
// policy: map
// Each target of a destructuring assignment is found after those before it were written.
class Box {
    constructor(
        public n: number,
        public next: Box | null = null,
    ) {}
}
function main(): void {
    const last = new Box(1);
    const first = new Box(2, last);
    let box = first;
    [box, box.n] = [last, 7];
    console.log(first.n + ' ' + last.n + ' ' + box.n);
    let at = 0;
    const list = [5, 6, 7];
    [at, list[at]] = [2, 9];
    console.log(at + ' ' + list.join(','));
    const record = { a: 1, b: 2 };
    let other = new Box(3);
    [other, record.a, other.n, record.b] = [box, other.n, record.a, 10];
    console.log(other.n + ' ' + box.n + ' ' + record.a + ' ' + record.b);
    [list[0], list[1]] = [list[1] ?? 0, list[0] ?? 0];
    console.log(list.join(','));
    for (list[at] = 0; (list[at] ?? 0) < 2; list[at]++) {
        console.log(list.join(','));
    }
}
main();
