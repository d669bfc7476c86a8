// construct: program-typeof-in-switch
// policy: map
function describe(x: unknown): string {
    switch (typeof x) {
        case 'string': return 's' + x.length;
        case 'number': return 'n' + x.toFixed(1);
        case 'boolean': return x ? 'yes' : 'no';
        case 'undefined': return 'undef';
        default: return x === null ? 'null' : 'obj';
    }
}
console.log([describe('ab'), describe(2), describe(false), describe(null), describe([1])].join(' '));
