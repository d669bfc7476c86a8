// construct: unknown-not-null
// policy: map
function show(v: unknown): string { return v === null ? 'none' : JSON.stringify(v); }
console.log(show(null) + show({ a: [1] }) + show('x'));
