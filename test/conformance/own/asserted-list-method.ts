// construct: asserted-list-method
// policy: map
interface T { n: number }
const made = ([{ n: 1 }, { n: 2 }] as T[]).map((t) => t.n * 2);
console.log(made.join() + ([3, 4] as number[]).filter((x) => x > 3).join());
console.log((['a', 'b'] as const).map((x) => x + '!').join());
