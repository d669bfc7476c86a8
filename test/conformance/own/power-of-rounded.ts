// construct: powers of what is rounded, negative or counted
// policy: map
// trap: PHP raises to a power before it casts and before it takes the sign
function main(): void {
    const n = 3;
    console.log('' + Math.trunc(1.5) ** 2 + ' ' + Math.floor(2.9) ** 2 + ' ' + Math.round(2.5) ** 3);
    console.log('' + (-n) ** 2 + ' ' + -(n ** 2) + ' ' + Math.trunc(-1.5) ** 2 + ' ' + 2 ** 3 ** 2);
    console.log('' + (n + 1) ** 2 + ' ' + Math.pow(Math.ceil(1.2), 2) + ' ' + 'abc'.length ** 2);
}

main();
