// says: build a value of that type
// says: build a value of that type
const counts: Record<string, number> = {};
for (const word of ['a', 'b']) {
    counts[word] = 0.5;
}
const known: { a?: number } = /*@*/counts;
function show({ b = 1 }: { b?: number }): string {
    return 'b' + b;
}
console.log(known.a ?? 0, show(/*@*/counts));
