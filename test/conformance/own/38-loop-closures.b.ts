// construct: loop-closures
// policy: map-or-reject
function main(): void {
    const fromOf: Array<() => string> = [];
    for (const name of ['a', 'b']) {
        const upper = name.toUpperCase();
        fromOf.push(() => name + upper);
    }
    console.log(fromOf.map((f) => f()).join(' '));
    const late: Array<() => number> = [];
    let n = 0;
    while (n < 3) {
        const copy = n;
        late.push(() => copy + n);
        n++;
    }
    console.log(late.map((f) => f()).join(' '));
    const counters: Array<() => number> = [];
    for (let i = 0; i < 2; i++) {
        let own = i * 100;
        counters.push(() => {
            own++;
            return own;
        });
    }
    console.log('' + counters[0]() + ' ' + counters[0]() + ' ' + counters[1]());
}

main();
