// construct: memo-return
// policy: map
// trap: an assignment as what is returned
const cache: Record<number, number> = {};
function fib(n: number): number {
    if (n <= 1) {
        return n;
    }
    if (cache[n] !== undefined) {
        return cache[n];
    }
    return (cache[n] = fib(n - 1) + fib(n - 2));
}
console.log(fib(50), '' + fib(20));
function memoize(fn: (n: number) => number): (n: number) => number {
    const memo: Record<string, number> = {};
    return (n) => {
        const key = String(n);
        if (!(key in memo)) {
            memo[key] = fn(n);
        }
        return memo[key];
    };
}
let calls = 0;
const sq = memoize((n) => {
    calls++;
    return n * n;
});
console.log(sq(4), sq(4), sq(5), calls);
class Lazy {
    private value: string | null = null;
    private list: Record<string, number> = {};
    made = 0;
    get(): string {
        if (this.value !== null) {
            return this.value;
        }
        return (this.value = 'made ' + ++this.made);
    }
    len(text: string): number {
        return (this.list[text] ??= text.length);
    }
}
const lazy = new Lazy();
console.log(lazy.get(), lazy.get(), lazy.made, lazy.len('abc'), lazy.len('abc'));
const list = [0.5];
console.log(list[0], list[1], list[7] === undefined);
let i = 0;
const input = '12.5x';
let num = '';
while (i < input.length && /[\d.]/.test(input[i])) {
    num += input[i++];
}
console.log(num, /undefined/.test(input[99]), /^u/.exec(input[99])?.[0] ?? 'none');
