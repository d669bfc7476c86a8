// construct: unknown
// policy: map
// trap: a number that `in` and `typeof` find in unknown may be a fraction
const value: unknown = JSON.parse('{"n":0.30000000000000004}');
if (typeof value === 'object' && value !== null && 'n' in value && typeof value.n === 'number') {
    console.log('' + value.n + (value.n === 0.1 + 0.2));
}
