// construct: for-each-within-expression
// policy: map
const list = [1, 2, 3];
let total = 0;
const isOn = list.length > 2;
isOn && list.forEach((item) => { total += item; });
const run = (task: () => void): void => task();
run(() => list.forEach((item) => { total += item; }));
console.log(total);
