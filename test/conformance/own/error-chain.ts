// policy: map
// The error that an error was made for.

class HttpError extends Error {
    constructor(readonly status: number, message: string, inner?: Error) { super(message, { cause: inner }); this.name = 'HttpError'; }
}
class Plain extends Error {}
class WithUnknown extends Error { constructor(m: string, cause?: unknown) { super(m, { cause }); } }
function low(): void { throw new RangeError('too low'); }
function mid(): void { try { low(); } catch (error) { throw new Error('in the middle', { cause: error }); } }
function high(): void { try { mid(); } catch (e) { if (e instanceof Error) throw new HttpError(500, 'too high', e); throw e; } }
function chain(e: unknown): string {
    const parts: string[] = [];
    let current: unknown = e;
    while (current instanceof Error) { parts.push(current.name + ':' + current.message); current = current.cause; }
    return parts.join(' <- ');
}
try { high(); } catch (e) { console.log(chain(e)); }
const a = new Error('a'); console.log(a.cause === undefined, chain(a));
const b = new Plain('b', { cause: a }); console.log(b.cause === a, b.cause instanceof Plain, chain(b));
const c = new HttpError(404, 'c'); console.log(c.cause === undefined, c.cause ? 'has' : 'none', c.status);
const d = new TypeError('d', { cause: b }); console.log(chain(d), d.cause !== undefined);
if (d.cause instanceof Error) console.log(d.cause.message);
console.log((d.cause as Error).message, typeof d.cause, typeof a.cause);
try { try { low(); } catch (e) { throw new WithUnknown('wu', e); } } catch (e) { console.log(chain(e)); }
console.log(new WithUnknown('none').cause === undefined);
