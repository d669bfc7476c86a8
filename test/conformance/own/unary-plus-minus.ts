// construct: unary-plus-minus
// policy: map-or-reject
function main(): void {
    const text: string = '42';
    const n: number = 5;
    console.log('' + +text + -n + - -n + +n);
    console.log('' + (+'' + +' 7 ') + +'abc' + +true);
    console.log('' + (3 - -2) + (3 + +2));
}

main();
