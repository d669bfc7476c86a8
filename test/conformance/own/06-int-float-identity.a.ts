// construct: int-float-identity
// policy: map
// trap: in PHP 1 === 1.0 is false, floor() gives a float, 4 / 2 is an int but 0.5 * 2 a float
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function main(): void {
    console.log(yn(0.5 * 2 === 1));
    console.log(yn(Math.floor(2.7) === 2));
    const half = 5 / 2;
    console.log(yn(half * 2 === 5));
    console.log(yn(10 / 2 === 5) + yn(1.0 === 1));
    const values: number[] = [1, 2.5, 3];
    console.log(yn(values.includes(2.5 * 2 - 4)) + values.indexOf(1.5 * 2));
}

main();
