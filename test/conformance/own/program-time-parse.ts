// construct: program-time-parse
// policy: map
function toSeconds(s: string): number {
    return s.split(':').reduce((acc, part) => acc * 60 + Number(part), 0);
}
function toClock(n: number): string {
    const h = Math.floor(n / 3600);
    const m = Math.floor(n / 60) % 60;
    return [h, m, n % 60].map((x) => String(x).padStart(2, '0')).join(':');
}
console.log(toSeconds('01:02:03') + ' ' + toClock(3723) + ' ' + toClock(59) + ' ' + toSeconds('x'));
