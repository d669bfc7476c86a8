// construct: program-date-arith
// policy: map
function isLeap(y: number): boolean {
    return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
}
function daysInMonth(y: number, m: number): number {
    return [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
}
function addDays(date: string, n: number): string {
    let [y, m, d] = date.split('-').map(Number);
    d += n;
    while (d > daysInMonth(y, m)) {
        d -= daysInMonth(y, m);
        m++;
        if (m > 12) {
            m = 1;
            y++;
        }
    }
    return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
console.log(addDays('2024-02-28', 2) + ' ' + addDays('2023-12-31', 1) + ' ' + addDays('2023-01-31', 60));
