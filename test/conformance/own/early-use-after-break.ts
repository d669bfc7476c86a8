// policy: map
// A closure is kept by somebody before what it uses is declared. Leaving a loop above leaves nothing out below it.
const kept: Array<() => number> = [];
function main(limit: number): number {
    kept.push(() => later * 2);
    let seen = 0;
    for (const x of [1, 2, 3]) {
        if (x > limit) {
            break;
        }
        if (x === 2) {
            continue;
        }
        seen += x;
    }
    switch (seen) {
        case 1:
            seen += 10;
            break;
        default:
            seen += 20;
    }
    const later = seen;
    return later;
}
console.log(main(1), main(2), main(3));
console.log(kept.map((one) => one()).join());
