// policy: map
// A closure within what a pattern takes apart names what the pattern declares.

function main(): void {
    const [one, get] = [1, (): number => one];
    console.log('' + get());
    const [read, two] = [(): number => two, 2];
    console.log('' + read());
    const { p, q } = { p: 3, q: (): number => p };
    console.log('' + q());
    const calls: (() => number)[] = [];
    for (let i = 0; i < 2; i++) {
        const [n, next] = [i * 2, (): number => n + 1];
        calls.push(next);
    }
    console.log(calls.map((call) => call()).join());
    const given = ([a, b = () => a]: [number, (() => number)?]): number => b();
    console.log(`${given([4])} ${given([4, () => 5])}`);
}
main();

// A call knows nothing of functions that are made behind it.
const [top, again] = [6, (): number => top];
console.log('' + again());
const { low, high } = { low: 7, high: (): number => low };
console.log('' + high());
