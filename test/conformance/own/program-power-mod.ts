// construct: program-power-mod
// policy: map
function powmod(b: number, e: number, m: number): number {
    let r = 1;
    b %= m;
    while (e > 0) {
        if (e % 2 === 1) r = (r * b) % m;
        e = Math.floor(e / 2);
        b = (b * b) % m;
    }
    return r;
}
console.log(`${powmod(2, 10, 1000)} ${powmod(3, 200, 13)} ${2 ** 10} ${2 ** -1} ${(-2) ** 3}`);
