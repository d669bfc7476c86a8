// construct: program-retry
// policy: map
class Flaky {
    private n = 0;
    constructor(private failures: number) {}
    call(): string {
        this.n++;
        if (this.n <= this.failures) throw new Error('fail ' + this.n);
        return 'ok after ' + this.n;
    }
}
function retry<T>(f: () => T, times: number): T {
    let last: Error | null = null;
    for (let i = 0; i < times; i++) {
        try {
            return f();
        } catch (e) {
            last = e as Error;
        }
    }
    throw new Error('gave up: ' + (last === null ? '?' : last.message));
}
const f1 = new Flaky(2);
console.log(retry(() => f1.call(), 3));
const f2 = new Flaky(5);
try { retry(() => f2.call(), 3); } catch (e) { console.log((e as Error).message); }
