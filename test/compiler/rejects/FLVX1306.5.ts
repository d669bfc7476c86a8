// says: a type guard leaves records as they are: let it return the value: `value as Counts`
interface Counts {
    counts: Record<string, number>;
}
function isCounts(value: unknown): value is /*@*/Counts {
    return typeof value === 'object' && value !== null && 'counts' in value;
}
const values = JSON.parse('[{"counts":{}}]') as unknown[];
console.log(values.filter(isCounts).length);
