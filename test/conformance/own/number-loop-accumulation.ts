// construct: number-loop-accumulation
// policy: map
// trap: a variable that starts as an integer and becomes a fraction
function average(list: number[]): number {
    if (list.length === 0) {
        return 0;
    }
    let total = 0;
    for (const n of list) {
        total += n;
    }
    return total / list.length;
}

function main(): void {
    console.log('' + average([]) + ' ' + average([1, 2, 3, 4]) + ' ' + average([2, 4]));
    let x = 1;
    for (let i = 0; i < 4; i++) {
        x /= 2;
    }
    console.log('' + x);
    let balance = 0;
    for (const change of [10, -2.5, -7.5]) {
        balance += change;
    }
    console.log('' + balance + (balance === 0));
    let power = 1;
    for (let i = 0; i < 40; i++) {
        power *= 2;
    }
    console.log('' + power);
    console.log('' + (0.1 + 0.2 === 0.3) + (0.5 + 0.25 === 0.75) + (1.1 + 2.2).toFixed(1));
}

main();
