// A class, and functions that somebody gets and calls.
function made(): Item {
    return new Item();
}
console.log(/*@*/made().name);
class Item {
    name = 'item';
}
function listed(): number {
    const steps = [(): number => late + 1];
    const go = (list: Array<() => number>): number => list[0]!();
    const first = /*@*/go(steps);
    const late = 4;
    return first + late;
}
function added(): number {
    const adders = [(n: number): number => n + offset];
    const all = /*@*/[1].map(adders[0]!);
    const offset = 4;
    return all.length + offset;
}
console.log('' + listed() + added());
