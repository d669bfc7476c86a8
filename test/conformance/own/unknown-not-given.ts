// policy: map
// What is not given is undefined in `unknown`: a variable, a field, an argument, the result of a function that ends.
class Holder {
    value: unknown;
}

function kind(value?: unknown): string {
    return typeof value;
}

function ended(on: boolean, value: unknown): unknown {
    if (on) {
        return value;
    }
    return;
}

function fallen(on: boolean, value: unknown) {
    if (on) {
        return value;
    }
}

let later: unknown;
console.log(typeof later + ' ' + kind(later));
later = 'x';
console.log(typeof later);
console.log(kind() + ' ' + kind(5));
console.log(typeof new Holder().value);
console.log(typeof ended(false, 5) + ' ' + typeof ended(true, 5));
console.log(typeof fallen(false, 5) + ' ' + typeof fallen(true, 5));

interface Note {
    text?: unknown;
}
const { text }: Note = {};
console.log(typeof text);
const items: unknown[] = [1];
console.log(typeof items.pop() + ' ' + typeof items.pop() + ' ' + typeof items.find((item) => item === 7));
const third = items.at(3);
console.log(typeof third);
