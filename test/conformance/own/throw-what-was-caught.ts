// policy: map
// A variable that is filled by catch clauses is thrown; what is caught is an error.

function retry<T>(f: (n: number) => T, max: number): T {
    let last: unknown;
    for (let i = 1; i <= max; i++) {
        try { return f(i); } catch (e) { last = e; }
    }
    throw last;
}
console.log(retry((n) => { if (n < 3) throw new Error('n' + n); return 'ok' + n; }, 5));
try { retry((n): number => { throw new TypeError('x' + n); }, 2); } catch (e) { console.log(e instanceof TypeError, (e as Error).message); }
class Client {
    call(paths: string[]): string {
        let error: Error | null = null;
        for (const p of paths) {
            try { if (p === '') throw new RangeError('empty'); return p; } catch (e) { error = e instanceof Error ? e : new Error(String(e)); }
        }
        throw error ?? new Error('no paths');
    }
}
const c = new Client();
for (const ps of [['', 'a'], [''], []]) { try { console.log(c.call(ps)); } catch (e) { console.log(e instanceof RangeError, e instanceof Error ? e.message : '?'); } }
