// construct: nullish-coalescing
// policy: map
// trap: the right side must run only when the left one is null; 0, '' and false are kept
class Counter {
    public calls = 0;

    next(): number {
        this.calls += 1;
        return this.calls;
    }
}

function first(a: number | null, b: number | null, fallback: number): number {
    return a ?? b ?? fallback;
}

function main(): void {
    const counter = new Counter();
    const zero: number | null = first(0, 1, 2);
    console.log('' + (zero ?? counter.next()));
    console.log('' + counter.calls);
    console.log('' + first(null, 0, 7) + first(null, null, 7) + first(3, null, 7));
    const table: Record<string, Record<string, number>> = { eu: { fra: 2 } };
    console.log('' + (table['eu']?.['fra'] ?? 0) + (table['us']?.['nyc'] ?? 0));
    const list: Array<string | null> = ['a', null, ''];
    console.log(list.map((item) => item ?? 'nil').join('|'));
    console.log('sum ' + (1 + (first(null, null, 4) ?? 0)));
    console.log('' + counter.calls);
}

main();
