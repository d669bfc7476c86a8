// construct: math
// policy: map
function main(): void {
    console.log('' + Math.max(1, 5, 3) + Math.min(4, 2));
    console.log('' + Math.abs(-7));
    console.log('' + Math.floor(3.9) + Math.ceil(3.1) + Math.round(3.5));
    console.log('' + Math.floor(-3.1));
    console.log('' + Math.max(...[2, 9, 4]));
}

main();
