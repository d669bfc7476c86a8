// construct: addition-in-concat
// policy: map
// trap: PHP 7.4 gives . and + - the same precedence, PHP 8 does not; << differs too
function main(): void {
    const a = 5;
    const b = 3;
    console.log('a ' + (a + b) + ' b ' + (a - b) + ' c ' + a * b);
    console.log(a + b + ' first');
    console.log(a - b + ' first ' + (b - a));
    console.log('neg ' + -a + ' ' + (-a - -b));
    console.log(`${a + b}${a - b}` + (a + 1));
    let text = 'x';
    text += a + b;
    text = text + (a - b) + 'y';
    console.log(text);
    console.log('mix ' + (a + b) * 2 + (a > b ? 1 : 0) + 1);
    const joined = 'n' + (a + (b - (a - 1)));
    console.log(joined);
}

main();
