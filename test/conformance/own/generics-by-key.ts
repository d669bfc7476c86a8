// policy: map
// A property by a key of a type parameter: T[K].

const get = <T, K extends keyof T>(o: T, k: K): T[K] => o[k];
function getProperty<T extends object, K extends keyof T>(obj: T, key: K): T[K] { return obj[key]; }
const pluck = <T, K extends keyof T>(xs: T[], k: K): T[K][] => xs.map((x) => x[k]);
interface User { name: string; age: number; tags?: string[]; score: number }
const u: User = { name: 'ann', age: 30, score: 1.5 };
console.log(get(u, 'name'), get(u, 'age') + 1, get(u, 'tags') === undefined, getProperty(u, 'score') * 2, getProperty({ a: 1, b: 'x' }, 'b'));
console.log(pluck([u, { ...u, name: 'bob', tags: ['t'] }], 'name').join(), pluck([{ n: 1 }, { n: 2 }], 'n').reduce((a, b) => a + b, 0));
const tags = get({ ...u, tags: ['q'] }, 'tags');
console.log(tags?.join() ?? 'none', get({ list: [1, 2] }, 'list').length);
class Box<T> { constructor(private readonly value: T) {} read<K extends keyof T>(key: K): T[K] { return this.value[key]; } }
console.log(new Box({ x: 5, y: 'why' }).read('y'), new Box({ x: 5, y: 'why' }).read('x') / 2);
