// construct: math
// policy: map
function clamp(value: number, low: number, high: number): number {
    return Math.max(low, Math.min(high, value));
}

function main(): void {
    console.log('' + clamp(5, 1, 3) + clamp(-5, 1, 3) + clamp(2, 1, 3));
    const gigabytes = Math.round((123456789 / 1000000) * 100) / 100;
    console.log('' + gigabytes);
    console.log('' + Math.trunc(4.7) + Math.trunc(-4.7));
    console.log('' + Math.pow(2, 10) + ' ' + 2 ** 8);
    console.log('' + Math.sqrt(81) + ' ' + Math.abs(0) + ' ' + Math.floor(5));
    const percent = Math.min(100, Math.floor((75 * 100) / 120));
    console.log(percent + '%');
}

main();
