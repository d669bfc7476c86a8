// policy: map
// T[K] where another type parameter stands for T, and of a record with any keys.

const get = <T, K extends keyof T>(o: T, k: K): T[K] => o[k];
const outer = <U extends object>(o: U, k: keyof U): unknown => get(o, k);
console.log(outer({ a: 'x' }, 'a') === 'x');
const rec: Record<string, number> = { '10': 1, b: 2 };
console.log(get(rec, 'b'), get(rec, '10'), get(rec, 'zz') === undefined);

