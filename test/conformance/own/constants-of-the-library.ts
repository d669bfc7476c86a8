// construct: constant
// policy: map
// trap: a constant of the file whose value the library declares: there is no value to look at
const LIMIT = Infinity;
const LOWEST: number = -Infinity;
const NOTHING_YET = NaN;
const BOUNDS = { top: Infinity, list: [NaN, -Infinity] };
const HALF_TURN = Math.PI;
const LARGEST = Number.MAX_SAFE_INTEGER;

class Range {
    static readonly OPEN = Infinity;

    constructor(readonly end = LIMIT) {}
}

function main(): void {
    let best = LOWEST;
    for (const value of [3, 8, 5]) {
        best = value > best ? value : best;
    }
    console.log(best, LIMIT > best, Number.isNaN(NOTHING_YET), BOUNDS.top, BOUNDS.list.join());
    console.log(HALF_TURN > 3, LARGEST, Range.OPEN, new Range().end, new Range(2).end);
}

main();
