// construct: parse-numbers
// policy: map-or-reject
// trap: (int) 'abc' is 0, parseInt gives NaN; (int) '1e3' is 1000, parseInt gives 1
function yn(b: boolean): string {
    return b ? 'yes' : 'no';
}

function main(): void {
    console.log('' + parseInt('42px', 10));
    console.log(yn(isNaN(parseInt('abc', 10))));
    console.log('' + parseInt('  7', 10));
    console.log('' + parseInt('1e3', 10));
    console.log('' + parseInt('-12.9', 10));
    console.log('' + Number('1e3'));
    console.log('' + Number(''));
    console.log(yn(Number.isNaN(Number('12px'))));
    console.log('' + Number(' 12 '));
    console.log('' + parseFloat('3.14abc'));
    console.log('' + parseFloat('.5'));
    console.log(yn(Number.isInteger(Number('5.0'))));
    console.log('' + parseInt('abc', 10));
}

main();
