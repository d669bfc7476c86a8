// construct: ternary-nesting
// policy: map
// trap: nested ternaries are left-associative in PHP 7.4 and fatal in PHP 8
function grade(n: number): string {
    return n > 90 ? 'A' : n > 80 ? 'B' : n > 70 ? 'C' : 'F';
}

function main(): void {
    console.log(grade(95) + grade(85) + grade(75) + grade(5));
    const a: boolean = 1 < 2;
    const b: boolean = 1 > 2;
    console.log(a ? b ? 'both' : 'only a' : 'none');
    console.log('x' + (a ? 'y' : 'n') + (b ? 'y' : 'n'));
}

main();
