// says: write `both(1) == null` for both
// says: compare with `null`
// says: compare with `undefined`
// says: let only one of both become `unknown`
// says: let only one of both become `unknown`
function both(at: number): string | null | undefined {
    return at > 0 ? 'x' : at < 0 ? null : undefined;
}
const none = (at: number): string | null => (at > 0 ? 'x' : null);
const missing = (at: number): string | undefined => (at > 0 ? 'x' : undefined);
console.log(/*@*/both(1) === null ? 'null' : 'other');
console.log(/*@*/none(1) === undefined ? 'undefined' : 'other');
console.log(/*@*/missing(1) === null ? 'null' : 'other');
const anything: unknown[] = [none(0), missing(0)];
for (const one of anything) {
    console.log(/*@*/one === none(1) ? 'same' : 'other');
    console.log(missing(1) === /*@*/one ? 'same' : 'other');
}
