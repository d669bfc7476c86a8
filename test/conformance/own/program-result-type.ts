// construct: program-result-type
// policy: map
type Result<T> = { ok: true; value: T } | { ok: false; error: string };
function parsePort(s: string): Result<number> {
    const n = Number(s);
    if (!Number.isInteger(n)) return { ok: false, error: `not a number: ${s}` };
    if (n < 1 || n > 65535) return { ok: false, error: 'out of range' };
    return { ok: true, value: n };
}
for (const s of ['80', 'x', '70000', '']) {
    const r = parsePort(s);
    console.log(r.ok ? 'port ' + r.value : 'error ' + r.error);
}
