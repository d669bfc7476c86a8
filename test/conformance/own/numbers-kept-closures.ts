// construct: closures
// policy: map
// trap: a function that a method of the library keeps is called by others, with other numbers than it holds
const made: (() => number)[] = [() => 1];
made.push(() => 0.1 + 0.2);
const shown: ((n: number) => string)[] = [];
shown.push((n) => '' + n);
function named(n: number): string {
    return n + '!';
}
shown.unshift(named);
console.log('' + made[1]!() + shown.map((show) => show(0.7 + 0.1)).join());
