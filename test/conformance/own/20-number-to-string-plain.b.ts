// construct: number-to-string-plain
// policy: map
function bytes(n: number): string {
    if (n >= 1024) {
        return Math.floor(n / 1024).toString() + ' KB';
    }
    return n.toString() + ' B';
}

function main(): void {
    console.log(bytes(10) + ', ' + bytes(4096));
    console.log('id-' + String(17).padStart(5, '0'));
    console.log([1, 2, 3].map((n) => String(n)).join(''));
    console.log([4, 5].map(String).join('+'));
    console.log('' + 9007199254740991 + ' ' + -9007199254740991);
    const zero = 0;
    console.log(`${zero}${-5}${1e3}`);
    console.log((10).toString().concat('!'));
}

main();
