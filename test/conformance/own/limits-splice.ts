// construct: cutting lists by a count that is not known, below zero and beyond the end
// policy: map
function cut(list: string[], from: number, count: number): string {
    const copy = [...list];
    const gone = copy.splice(from, count, 'x', 'y');
    const other = [...list];
    other.splice(from, count);
    return `${copy.join('')} ${gone.join('')} ${other.join('')}`;
}

function main(): void {
    const list = ['a', 'b', 'c', 'd'];
    for (let from = -5; from <= 5; from++) {
        for (let count = -1; count <= 5; count++) {
            console.log(cut(list, from, count));
        }
    }
    const rest = [...list];
    const last = rest.splice(2);
    rest.splice(0, 0, 'p');
    rest.splice(1, 1, 'q');
    console.log(rest.join() + last.join());
}

main();
