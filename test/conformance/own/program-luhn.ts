// construct: program-luhn
// policy: map
function luhn(s: string): boolean {
    let sum = 0;
    let alt = false;
    for (let i = s.length - 1; i >= 0; i--) {
        let d = Number(s[i]);
        if (alt) {
            d *= 2;
            if (d > 9) d -= 9;
        }
        sum += d;
        alt = !alt;
    }
    return sum % 10 === 0;
}
console.log(`${luhn('4539578763621486')} ${luhn('1234567812345678')}`);
