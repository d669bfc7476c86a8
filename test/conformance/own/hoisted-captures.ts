// construct: function declarations within functions
// policy: map
// trap: those that are used above their place share what is declared later; a list that gets one does not call it
function outer(n: number): (() => string)[] {
    const made: (() => string)[] = [];
    let i = 0;
    while (i < n) {
        let label = 'l' + i;
        function say(): string {
            return label + tail();
        }
        made.push(say);
        if (i === 1) {
            label = 'changed';
        }
        function tail(): string {
            return ':' + count;
        }
        i += 1;
        let count = i;
        made.push(tail);
        count *= 2;
    }
    return made;
}
console.log(outer(3).map((f) => f()).join());
function walk(depth: number): string {
    return go(depth);
    function go(d: number): string {
        return d <= 0 ? end() : '(' + go(d - 1) + ')';
        function end(): string {
            return 'end' + depth + d;
        }
    }
}
console.log(walk(3));
class T {
    constructor(private readonly name: string) {}
    run(): string {
        const parts = ['a', 'b'].map(decorate);
        return parts.join();
        function decorate(p: string): string {
            return p + p;
        }
    }
    other(): string {
        return [1, 2].map((n) => wrap(n) + this.name).join();
        function wrap(n: number): string {
            return '<' + n + '>';
        }
    }
}
const t = new T('n');
console.log(t.run(), t.other());
const arrow = (n: number): number => {
    const r = twice(n);
    return r;
    function twice(m: number): number {
        return m * factor();
    }
    function factor(): number {
        return n + 1;
    }
};
console.log(arrow(3));
if (arrow(1) > 0) {
    console.log(cond());
    function cond(): string {
        return 'cond';
    }
}
function opt(x: number): string {
    if (x > 1) {
        return low(x);
    }
    return high(x);
    function low(a: number, b = 2): string {
        return 'low' + (a + b);
    }
    function high(...r: number[]): string {
        return 'high' + r.length;
    }
}
console.log(opt(1), opt(2));
function gen<T>(items: T[]): T | null {
    return first(items);
    function first<U>(list: U[]): U | null {
        return list.length > 0 ? list[0]! : null;
    }
}
let total = 0;
function start(): void {
    add(1);
    const items = [1, 2, 3];
    items.forEach(add);
    items.forEach((i) => add(i));
    function add(n: number): void {
        total += n;
    }
}
start();
console.log(total);
function memo(): number {
    const cache: Record<string, number> = {};
    return fib(20);
    function fib(n: number): number {
        if (n < 2) {
            return n;
        }
        const known = cache['' + n];
        if (known !== undefined) {
            return known;
        }
        const r = fib(n - 1) + fib(n - 2);
        cache['' + n] = r;
        return r;
    }
}
console.log(memo());
function state(): string[] {
    let log: string[] = [];
    put('a');
    log = [...log, 'b'];
    put('c');
    const copy = [...log];
    put('d');
    return [copy.join(''), log.join('')];
    function put(s: string): void {
        log.push(s);
    }
}
console.log(state().join());
function narrow(x: string | null): string {
    if (x === null) {
        return none();
    }
    return some();
    function none(): string {
        return 'none' + (x === null);
    }
    function some(): string {
        return 'some' + x;
    }
}
console.log(narrow(null), narrow('q'));
function num(): number {
    let n = 1;
    half();
    return n;
    function half(): void {
        n = n / 2;
    }
}
console.log(num());
// What a function that is there early calls has to be there as well, though nothing means it above its place.
function early(): string {
    const before = second(2);
    function first(n: number): string {
        return n > 0 ? second(n - 1) : 'end';
    }
    function second(n: number): string {
        return n + first(n);
    }
    return before;
}
console.log(early());
