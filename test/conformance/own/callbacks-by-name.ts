// construct: functions of the program that library methods get by their names
// policy: map
// trap: what such a function changes, the call changes: variables beside it are read too late, loops run over a copy
let n = 1;
const count = (x: number): number => {
    n += 10;
    return x;
};
function countToo(x: number): number {
    n += 100;
    return x;
}
console.log(n + [1, 2].map(count).length + ' ' + n);
console.log(`${n} ${[1].map(countToo).length} ${n}`);
n += [1].map(count).length;
console.log('' + n);

function main(): void {
    let record = { v: 1 };
    const replace = (x: number): number => {
        record = { v: x };
        return x;
    };
    console.log('' + (record.v + [50].map(replace).length + record.v));
}
main();
