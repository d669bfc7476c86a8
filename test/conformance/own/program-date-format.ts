// construct: program-date-format
// policy: map
interface Ymd { y: number; m: number; d: number }
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = (n: number): string => (n < 10 ? '0' + n : '' + n);
function fromDays(days: number): Ymd {
    let y = 1970;
    const leap = (x: number): boolean => x % 4 === 0 && (x % 100 !== 0 || x % 400 === 0);
    while (days >= (leap(y) ? 366 : 365)) {
        days -= leap(y) ? 366 : 365;
        y++;
    }
    const len = [31, leap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let m = 0;
    while (days >= len[m]) {
        days -= len[m];
        m++;
    }
    return { y, m: m + 1, d: days + 1 };
}
function format({ y, m, d }: Ymd, f: string): string {
    return f.replace('YYYY', String(y)).replace('MMM', MONTHS[m - 1]).replace('MM', pad(m)).replace('DD', pad(d));
}
console.log(format(fromDays(0), 'YYYY-MM-DD') + ' ' + format(fromDays(19782), 'DD MMM YYYY') + ' ' + format(fromDays(11016), 'DD/MM/YYYY'));
