// construct: infinite places and lengths, the sign of zero in `Math.max` and `Math.min`, a fill that is undefined
// policy: map
// trap: PHP makes 0 of an infinite float, and warns since 8.5; undefined stands for the default of a library function
const end = Number('Infinity');
const list = [1, 2, 3];
console.log('abc'.charAt(end) + '|' + 'abc'.charAt(-end) + '|' + 'abc'[end] + '|' + 'abc'.charCodeAt(end));
console.log('' + list[end] + list[-end] + list[NaN] + list[0.5] + list[Number('1')]);
console.log('abc'.slice(-end, end) + list.slice(1, end).join());

const zero = Number('-0');
console.log(Math.max(zero, 0));
console.log(Math.max(0.5 - 0.5, zero));
console.log(Math.min(0, zero));
console.log(Math.max(zero, zero));
console.log(Math.min(...[0.5, zero, 0, 1]));

function fit(text: string, width: number, fill?: string): string {
    return text.padStart(width, fill) + text.padEnd(width, fill);
}
console.log(fit('a', 3) + fit('a', 3, 'xy') + fit('a', NaN) + fit('a', 3, ''));

function part(items: number[], start?: number, end?: number): string {
    return items.slice(start, end).join();
}
console.log(part(list) + '|' + part(list, 1) + '|' + part(list, undefined, 2) + '|' + list.slice(undefined, 1).join());
