// construct: program-spread-calls
// policy: map
function sum(...ns: number[]): number {
    return ns.reduce((a, b) => a + b, 0);
}
function label(prefix: string, ...rest: string[]): string {
    return prefix + rest.length + rest.join('');
}
const nums = [3, 1, 2];
console.log(sum(...nums) + ' ' + sum(0, ...nums, ...[10, 20]) + ' ' + sum());
console.log('' + Math.max(...nums) + Math.min(...nums));
console.log(label('x', ...['a', 'b']) + label('y'));
const merged = { ...{ a: 1, b: 2 }, b: 3, ...(nums.length > 2 ? { c: 4 } : {}) };
console.log(JSON.stringify(merged));
console.log([...'añ😀', ...nums].join('|'));
