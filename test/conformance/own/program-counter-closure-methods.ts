// construct: program-counter-closure-methods
// policy: map
interface Counter { increment(): void; value(): number; reset(): void }
function createCounter(): Counter {
    let value = 0;
    return {
        increment() { value += 1; },
        value() { return value; },
        reset() { value = 0; },
    };
}
const c = createCounter();
c.increment();
c.increment();
console.log('' + c.value());
c.reset();
console.log('' + c.value());
