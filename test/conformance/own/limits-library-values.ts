// construct: constants of the library to the last digit, and callbacks that are values
// policy: map
function show(n: number): string {
    return String(n);
}

function shout(word: string, at: number): void {
    console.log(`${at}:${word}`);
}

function main(): void {
    console.log([Number.MAX_SAFE_INTEGER - 1, Number.MIN_SAFE_INTEGER + 1, Number.MAX_VALUE, Number.EPSILON, Number.EPSILON * 2].join());
    console.log(`${Number.MAX_VALUE > 1e308} ${Number.MAX_VALUE} ${1 - Number.EPSILON} ${Number.MIN_SAFE_INTEGER} ${Number.MAX_SAFE_INTEGER}`);
    console.log([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, Math.PI, Math.E, NaN, Infinity, -Infinity].join());
    console.log(String(Number.POSITIVE_INFINITY > 5) + String(Number.NEGATIVE_INFINITY < -5) + String(Number.NaN === Number.NaN));
    const before = Date.now();
    console.log(String(before > 1700000000000 && before < 9000000000000 && before === Math.floor(before) && Date.now() - before < 60000));
    const yes: boolean = before > 0;
    console.log(yes.toString() + (before < 0).toString() + (2.5).toString() + (7).toString());
    try {
        throw new Error('why');
    } catch (error) {
        console.log(error instanceof Error ? `${error.name}|${error.message}|${error.name.length}` : '');
    }
    ['x', 'y'].forEach(shout);
    const visit = (word: string): void => console.log(word + '!');
    ['p', 'q'].forEach(visit);
    console.log([1, 2, 3].flatMap((n) => [n, n * 10]).join() + [1, 2].flatMap((n) => (n > 1 ? [n] : [])).length);
    console.log([1.5, 2].map(show).join() + ['1', 'x', '2.5'].map(Number).join() + [0, 1].map(Boolean).join() + [1, 0.5].map(String).join('+'));
    console.log(['a', '', 'b'].filter(Boolean).join());
    const out: number[] = [];
    for (const at of ['a', 'b', 'c'].keys()) {
        out.push(at);
    }
    for (const [at, word] of ['a', 'b'].entries()) {
        out.push(at * 10 + word.length);
    }
    for (const word of ['aa', 'b'].values()) {
        out.push(word.length);
    }
    console.log(out.join());
}

main();
