// says: it may hold something else of which its type says nothing
// says: it may hold something else of which its type says nothing
// says: it may hold something else of which its type says nothing
// says: it may hold something else of which its type says nothing
// says: it may hold something else of which its type says nothing
type Named = { n: number };
const full = { n: 1, b: 'text' };
const named: Named = full;
const other: { n: number; b?: number } = /*@*/named;
const record: Record<string, number> = /*@*/named;
for (const n of Object.values(/*@*/named)) {
    console.log(n + 1 + (other.b ?? 0) + record['b']!);
}
for (const [key, n] of Object.entries(/*@*/named)) {
    console.log(key, n * 2);
}
interface Row {
    n: number;
}
const list = (row: Row): string =>
    Object.values(/*@*/row)
        .map((n) => `${n}`)
        .join();
console.log(list({ ...{ n: 1, more: [1] } }));
