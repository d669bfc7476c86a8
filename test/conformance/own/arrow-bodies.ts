// construct: arrow-bodies
// policy: map
function main(): void {
    const object = (n: number): { value: number } => ({ value: n });
    const nothing = (): void => {};
    const nested = (a: number) => (b: number) => a * b;
    const conditional = (n: number): string => (n > 0 ? 'plus' : 'minus');
    const log = (text: string): void => console.log('log ' + text);
    nothing();
    log('x');
    console.log('' + object(3).value + nested(2)(4) + conditional(-1));
    const maybe = (n: number): number | null => {
        if (n < 0) {
            return null;
        }
        return n;
    };
    console.log('' + (maybe(-1) === null) + (maybe(4) ?? 0));
    console.log([1, 2].map((n) => ({ n, double: n * 2 })).map((item) => item.n + item.double).join(','));
}

main();
