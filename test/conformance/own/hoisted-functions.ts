// construct: function declarations within functions
// policy: map
// trap: used above their place; and what each turn of a loop has for itself
const fs: (() => number)[] = [];
function run(): void {
    for (let i = 0; i < 3; i++) {
        let { n } = { n: i };
        fs.push(() => n);
        n += 10;
    }
    let k = 0;
    while (k < 2) {
        let [p] = [k];
        const get = (): number => p + helper();
        const late = k;
        fs.push(get);
        p += 100;
        k += 1;
        function helper(): number {
            return late * 1000;
        }
    }
}
run();
console.log(fs.map((f) => f()).join());
// hoisting
function main(flag: boolean): string {
    return helper(3) + other();

    /** Helps. */
    function helper(n: number): string {
        // inside
        return n === 0 ? '.' : other() + helper(n - 1); // trailing
    }

    function other(): string {
        return flag ? 'x' : 'y';
    }
}
console.log(main(true), main(false));
function count(): number {
    let total = 1;
    add();
    total *= 2;
    add();
    return total;
    function add(): void {
        total += 5;
    }
}
console.log(count());
function list(): number[] {
    const items: number[] = [];
    put(1);
    items.push(2);
    put(3);
    return items;
    function put(n: number): void {
        items.push(n);
    }
}
console.log(list().join());
const later: (() => string)[] = [];
for (const name of ['a', 'b']) {
    later.push(show);
    function show(): string {
        return name + suffix();
    }
    function suffix(): string {
        return '-' + name;
    }
}
console.log(later.map((f) => f()).join());
{
    const t = tell();
    function tell(): string {
        return 'told';
    }
    console.log(t);
}
const loopk: (() => number)[] = [];
function loopkRun(): void {
    for (let i = 0; i < 3; i++) {
        const f = (): number => k;
        const k = i * 2;
        loopk.push(f);
    }
}
loopkRun();
console.log(loopk.map((f) => f()).join());
const loopr: ((n: number) => number)[] = [];
function looprRun(): void {
    for (let i = 0; i < 3; i++) {
        function fact(n: number): number {
            return n <= 0 ? i : fact(n - 1);
        }
        const g = (n: number): number => (n <= 0 ? i : g(n - 1));
        loopr.push(fact);
        loopr.push(g);
    }
}
looprRun();
console.log(loopr.map((f) => f(2)).join());
