// A constant may stand for the condition: what it found out may be out of date.
interface Seen {
    readonly value: number | null;
}
class Meter implements Seen {
    value: number | null = 3;
}
const meter = new Meter();
function next(seen: Seen): number {
    const isThere = seen.value !== null;
    meter.value = null;
    return isThere ? /*@*/seen.value + 1 : 0;
}
console.log('' + next(meter));
