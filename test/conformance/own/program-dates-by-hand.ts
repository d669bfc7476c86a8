// construct: program-dates-by-hand
// policy: map
function isLeap(year: number): boolean {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(month: number, year: number): number {
    return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function addMonths(date: string, count: number): string {
    const [year, month, day] = date.split('-').map((part) => parseInt(part, 10));
    const index = year * 12 + (month - 1) + count;
    const newYear = Math.floor(index / 12);
    const newMonth = (index % 12) + 1;
    const newDay = Math.min(day, daysIn(newMonth, newYear));
    return [String(newYear), String(newMonth).padStart(2, '0'), String(newDay).padStart(2, '0')].join('-');
}

function clock(seconds: number): string {
    const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    return parts.map((part) => part.toString().padStart(2, '0')).join(':');
}

function main(): void {
    console.log([2000, 1900, 2024, 2023].map((year) => (isLeap(year) ? 'leap' : 'common')).join(' '));
    console.log(addMonths('2024-01-31', 1) + ' ' + addMonths('2023-11-30', 3) + ' ' + addMonths('2024-12-15', -12));
    console.log(clock(0) + ' ' + clock(3661) + ' ' + clock(86399));
}

main();
