// says: a type guard leaves records as they are: let it return the value: `value as Counts`
interface Counts {
    counts: Record<string, number>;
}
function isCounts(value: unknown): value is /*@*/Counts {
    return typeof value === 'object' && value !== null && 'counts' in value;
}
const value: unknown = JSON.parse('{"counts":{}}');
if (isCounts(value)) {
    console.log(Object.keys(value.counts).join());
}
