// policy: map
// What a test gives need be no boolean.

console.log(['a', '', '0'].filter((x) => x).length, [0, 1, NaN].filter((n) => n).join(), [[], [1]].filter((l) => l.length).length, ['', 'q'].some((s) => s), [1, 2].every((n) => n), [null, 'x'].find((s) => s) ?? 'no', [{ a: 0 }, { a: 2 }].findIndex((o) => o.a), [[] as number[]].filter((l) => l).length);
class E extends Error { constructor(m: string, readonly code: number) { super(m); } }
