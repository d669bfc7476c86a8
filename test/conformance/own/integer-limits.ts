// construct: integer-limits
// policy: map
// trap: values above 2^31 and up to 2^53 - 1 must stay exact
function main(): void {
    const big = 9007199254740991;
    console.log('' + big + ' ' + (big - 1) + ' ' + -big);
    console.log('' + 4294967296 * 1000 + ' ' + (2147483647 + 1));
    console.log('' + Math.floor(big / 2) + ' ' + (big % 1000));
    console.log(String(5368709120) + ' ' + 1073741824 * 1024);
    console.log('' + (big === 9007199254740991) + (big > 9007199254740990));
    console.log([big, 0].join(',') + JSON.stringify({ big }));
    console.log('' + 0xff + 0b101 + 0o17 + 1_000_000 + 1e3);
    let n = 1;
    for (let i = 0; i < 52; i++) {
        n *= 2;
    }
    console.log('' + n);
}

main();
