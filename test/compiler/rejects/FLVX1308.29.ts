// says: an index
// says: an index
class Point {
    constructor(public x: number) {}
}
const get = <T, K extends keyof T>(from: T, key: K): T[K] => /*@*/from[key];
const length = <T, K extends keyof T>(from: T, key: K): T[K] => /*@*/from[key];
console.log(get(new Point(1), 'x'), get({ x: 1 }, 'x'), length('abc', 'length'));
