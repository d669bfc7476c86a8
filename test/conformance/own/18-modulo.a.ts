// construct: modulo
// policy: map-or-reject
// trap: % on floats truncates its operands in PHP; % 0 throws
function main(): void {
    console.log('' + 7 % 3);
    console.log('' + -7 % 3);
    console.log('' + 7 % -3);
    console.log('' + 5.5 % 2);
    console.log('' + 7 % 0.5);
}

main();
