// construct: program-counter-closure
// policy: map
function makeCounter(start: number = 0) {
    let count = start;
    return {
        inc: () => ++count,
        dec: () => --count,
        get: () => count,
    };
}
const a = makeCounter();
const b = makeCounter(10);
a.inc();
a.inc();
b.dec();
console.log(a.get() + ' ' + b.get());
