import { checkdate, date, gmdate, int, intval, strtotime } from '../host/php';

/** Calendar days as texts such as `2026-12-31`, which sort like the days they name. */
export class Day {
    static readonly SECONDS = 86400;

    /** The day in WHMCS's time zone at that moment (Unix seconds). */
    static at(timestamp: int): string {
        return date('Y-m-d', timestamp);
    }

    /** The first moment of the day in WHMCS's time zone, Unix seconds; 0 for what is no day. */
    static start(day: string): int {
        const timestamp = strtotime(day + ' 00:00:00');
        return timestamp === false ? 0 : timestamp;
    }

    /** The first moment of the day in UTC, Unix seconds; 0 for what is no day. */
    static startUtc(day: string): int {
        const timestamp = strtotime(day + ' 00:00:00 UTC');
        return timestamp === false ? 0 : timestamp;
    }

    /** The day that many days later. */
    static plus(day: string, days: int): string {
        return gmdate('Y-m-d', Day.startUtc(day) + days * Day.SECONDS);
    }

    /** The same day so many months later, or the last of a month too short for it. */
    static plusMonths(day: string, months: int): string {
        return Day.inMonth(day, months, Day.dayOfMonth(day));
    }

    /** The day of the month, 1 to 31. */
    static dayOfMonth(day: string): int {
        return intval(day.substring(8, 10));
    }

    /** The first day not before `from` that has this number in its month, or is the last of a month too short for it. */
    static nextWithNumber(from: string, dayOfMonth: int): string {
        const candidate = Day.inMonth(from, 0, dayOfMonth);
        return candidate < from ? Day.inMonth(from, 1, dayOfMonth) : candidate;
    }

    // That number, or the last, in the month that comes so many months after the day's.
    private static inMonth(from: string, later: int, dayOfMonth: int): string {
        const months = intval(from.substring(5, 7)) - 1 + later;
        const year = intval(from.substring(0, 4)) + Math.floor(months / 12);
        const month = (months % 12) + 1;
        let day = dayOfMonth;
        while (day > 28 && !checkdate(month, day, year)) {
            day -= 1;
        }
        return ('' + year).padStart(4, '0') + '-' + ('' + month).padStart(2, '0') + '-' + ('' + day).padStart(2, '0');
    }
}
