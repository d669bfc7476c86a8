// construct: closures
// policy: map
// trap: a callback in parentheses or with an assertion gets the items, too
console.log('' + [0.1 + 0.2].map(((n) => n) as (n: number) => number)[0]!);
const steps = [1, 2].reduce<() => number>(
    (before, n) => () => before() * n,
    () => 0.1 + 0.2,
);
console.log('' + steps());
