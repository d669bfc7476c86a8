// construct: modulo-plain
// policy: map
function main(): void {
    let out = '';
    for (let i = 1; i <= 15; i++) {
        out += (i % 15 === 0 ? 'fizzbuzz' : i % 5 === 0 ? 'buzz' : i % 3 === 0 ? 'fizz' : '' + i) + ' ';
    }
    console.log(out.trim());
    const seconds = 3725;
    console.log(Math.floor(seconds / 3600) + ':' + Math.floor((seconds % 3600) / 60) + ':' + (seconds % 60));
    console.log('' + (10 % 4) * 2 + (10 % (4 * 2)) + -(7 % 4));
}

main();
