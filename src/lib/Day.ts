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
        const month = intval(day.substring(5, 7)) - 1 + months;
        const year = intval(day.substring(0, 4)) + Math.floor(month / 12);
        return Day.inMonth(year, (month % 12) + 1, Day.dayOfMonth(day));
    }

    /** The day of the month, 1 to 31. */
    static dayOfMonth(day: string): int {
        return intval(day.substring(8, 10));
    }

    /** The first day not before `from` that has this number in its month, or is the last of a month too short for it. */
    static nextWithNumber(from: string, dayOfMonth: int): string {
        let year = intval(from.substring(0, 4));
        let month = intval(from.substring(5, 7));
        let candidate = Day.inMonth(year, month, dayOfMonth);
        if (candidate < from) {
            month += 1;
            if (month > 12) {
                month = 1;
                year += 1;
            }
            candidate = Day.inMonth(year, month, dayOfMonth);
        }
        return candidate;
    }

    private static inMonth(year: int, month: int, dayOfMonth: int): string {
        let day = dayOfMonth;
        while (day > 28 && !checkdate(month, day, year)) {
            day -= 1;
        }
        return ('' + year).padStart(4, '0') + '-' + ('' + month).padStart(2, '0') + '-' + ('' + day).padStart(2, '0');
    }
}
