// construct: int-float-arithmetic
// policy: map
// trap: results that are whole must print without .0, the others exactly
function average(values: number[]): number {
    let sum = 0;
    for (const value of values) {
        sum += value;
    }
    return sum / values.length;
}

function main(): void {
    console.log('' + average([1, 2, 3]) + ' ' + average([1, 2]));
    console.log('' + 0.25 * 4 + ' ' + 0.25 * 3);
    console.log('' + (10 - 2.5) + ' ' + (10 - 2.5 - 7.5));
    console.log('' + 1000000 * 1000000);
    console.log('' + 100 / 8 + ' ' + 100 / 10);
    const price = 19.99;
    console.log((price * 3).toFixed(2));
    let counter = 0.5;
    counter++;
    counter += 0.5;
    console.log('' + counter);
    console.log('' + 5 % 3 + ' ' + 10 % 5);
}

main();
