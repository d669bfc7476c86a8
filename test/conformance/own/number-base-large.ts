// policy: map
// Large numbers in other bases: digits that a number does not hold are zeros, as in V8.
let seed = 5;
function next(): number {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
}
for (let turn = 0; turn < 120; turn++) {
    let value = (next() + next() / 1073741824) * (next() < 0.5 ? -1 : 1);
    const isLarge = next() < 0.8;
    for (let power = Math.floor(next() * 140); power > 0; power--) {
        value = isLarge ? value * 2 : value / 1.5;
    }
    const base = 2 + Math.floor(next() * 35);
    console.log(`${base} ${value.toString(base)} ${Math.floor(value).toString(base)}`);
}
console.log((1e21).toString(36), (9007199254740992).toString(3), (1.7976931348623157e308).toString(7));
