// construct: int-float-arithmetic
// policy: map
function main(): void {
    console.log('' + (7 + 3) + (7 - 3) + 7 * 3);
    console.log('' + 7 / 2);
    console.log('' + 6 / 2);
    console.log('' + (1.5 + 1.5));
    console.log('' + -(3 - 5));
    let total = 10;
    total += 5;
    total -= 3;
    total *= 2;
    total /= 4;
    console.log('' + total);
    console.log('' + (2 + 3) * 4);
}

main();
