// construct: reduceRight with the place of each item
// policy: map
// trap: array_reverse counts anew
function joined(list: readonly string[]): string {
    return list.reduceRight((all, one, at) => `${all}${at}:${one};`, '');
}
console.log(joined(['a', 'b', 'c']), joined([]) === '', joined(['x'].concat('y').slice(1)));
console.log([5, 6, 7].reduceRight((sum, one, at) => sum + one * at, 0.5));
const add = (sum: number[], one: number, at: number): number[] => [...sum, one + at];
console.log([10, 20, 30].filter((one) => one > 10).reduceRight(add, []).join());
console.log(['a', 'b'].reduceRight((all, one) => all + one), ['a', 'b'].reduceRight((all, one) => all + one, '>'));
const digits = '1011'.split('').reduceRight((sum, bit, at) => sum + Number(bit) * 2 ** (3 - at), 0);
console.log(digits);
