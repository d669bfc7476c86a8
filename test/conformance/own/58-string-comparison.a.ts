// construct: string-comparison
// policy: map-or-reject
// trap: '10' < '9' is numeric in PHP
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function less(a: string, b: string): boolean {
    return a < b;
}

function main(): void {
    console.log(yn(less('10', '9')) + yn(less('abc', 'abd')) + yn(less('a', 'B')));
    console.log(yn('1e1' >= '10') + yn(less('', 'a')));
    console.log(yn(less('abc', 'abcd')) + yn(less('Z', 'a')));
    console.log('' + 'a'.localeCompare('b'));
    console.log(yn(less('é', 'z')));
}

main();
