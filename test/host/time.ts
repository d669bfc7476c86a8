import { refuse } from './strict';

// PHP's date functions, as far as the module may use them. What is not modelled throws: a wrong date that nobody
// notices is worse than a test that stops.

const formatters = new Map<string, Intl.DateTimeFormat>();

interface LocalTime {
    year: number;
    month: number;
    day: number;
    hour: number;
    minute: number;
    second: number;
}

function formatter(zone: string): Intl.DateTimeFormat {
    const known = formatters.get(zone);
    if (known !== undefined) {
        return known;
    }
    const made = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    formatters.set(zone, made);
    return made;
}

/** Seconds of a UTC date whose parts may be out of range; unlike `Date.UTC` it takes every year as it is. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): number {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second, 0);
    return date.getTime() / 1000;
}

/** What a clock on the wall of the zone shows. */
function localTime(zone: string, timestamp: number): LocalTime {
    const shown: Record<string, string> = {};
    for (const part of formatter(zone).formatToParts(new Date(timestamp * 1000))) {
        shown[part.type] = part.value;
    }
    const year = Number(shown['year']);
    return {
        year: shown['era'] === 'BC' ? 1 - year : year,
        month: Number(shown['month']),
        day: Number(shown['day']),
        hour: Number(shown['hour']),
        minute: Number(shown['minute']),
        second: Number(shown['second']),
    };
}

/** Seconds that the zone is ahead of UTC at that moment. */
function offset(zone: string, timestamp: number): number {
    const at = localTime(zone, timestamp);
    return utc(at.year, at.month, at.day, at.hour, at.minute, at.second) - timestamp;
}

/** The moment of a local time: the first of two, and shifted forward where the clock leaps over it. */
function fromLocal(zone: string, local: number): number {
    const before = offset(zone, local - 86400);
    const after = offset(zone, local + 86400);
    for (const candidate of [before, after]) {
        if (offset(zone, local - candidate) === candidate) {
            return local - candidate;
        }
    }
    return local - before;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function isLeap(year: number): boolean {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
    return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, length: number): string {
    return String(value).padStart(length, '0');
}

/** PHP's `date` in the given zone. */
export function formatDate(format: string, timestamp: number, zone: string): string {
    if (!Number.isInteger(timestamp)) {
        refuse(`date: ${timestamp} is no whole number of seconds`);
    }
    const at = localTime(zone, timestamp);
    const ahead = offset(zone, timestamp);
    const weekday = new Date(utc(at.year, at.month, at.day, 0, 0, 0) * 1000).getUTCDay();
    const sign = ahead < 0 ? '-' : '+';
    const zoneText = (colon: string): string =>
        sign + pad(Math.floor(Math.abs(ahead) / 3600), 2) + colon + pad(Math.floor(Math.abs(ahead) / 60) % 60, 2);
    const year = at.year < 0 ? '-' + pad(-at.year, 4) : pad(at.year, 4);
    const parts: Record<string, () => string> = {
        d: () => pad(at.day, 2),
        D: () => DAYS[weekday]!.slice(0, 3),
        j: () => String(at.day),
        l: () => DAYS[weekday]!,
        N: () => String(weekday === 0 ? 7 : weekday),
        w: () => String(weekday),
        F: () => MONTHS[at.month - 1]!,
        m: () => pad(at.month, 2),
        M: () => MONTHS[at.month - 1]!.slice(0, 3),
        n: () => String(at.month),
        t: () => String(daysInMonth(at.year, at.month)),
        L: () => (isLeap(at.year) ? '1' : '0'),
        Y: () => year,
        y: () => pad(at.year % 100, 2),
        A: () => (at.hour < 12 ? 'AM' : 'PM'),
        a: () => (at.hour < 12 ? 'am' : 'pm'),
        g: () => String(at.hour % 12 === 0 ? 12 : at.hour % 12),
        G: () => String(at.hour),
        h: () => pad(at.hour % 12 === 0 ? 12 : at.hour % 12, 2),
        H: () => pad(at.hour, 2),
        i: () => pad(at.minute, 2),
        s: () => pad(at.second, 2),
        O: () => zoneText(''),
        P: () => zoneText(':'),
        e: () => zone,
        U: () => String(timestamp),
        c: () =>
            `${year}-${pad(at.month, 2)}-${pad(at.day, 2)}T${pad(at.hour, 2)}:${pad(at.minute, 2)}:${pad(at.second, 2)}${zoneText(':')}`,
    };
    let text = '';
    for (let index = 0; index < format.length; index++) {
        const letter = format[index]!;
        const part = parts[letter];
        if (letter === '\\') {
            index++;
            text += format[index] ?? '';
        } else if (part !== undefined) {
            text += part();
        } else if (/[A-Za-z]/.test(letter)) {
            refuse(`date: the format letter ${letter} is not modelled`);
        } else {
            text += letter;
        }
    }
    return text;
}

/** PHP's `strtotime` for absolute dates; month and day 0 count backwards, as in MySQL's empty date. */
export function parseDate(text: string, zone: string): number | false {
    if (text === '') {
        return false;
    }
    const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?( UTC)?$/.exec(text);
    if (parts === null) {
        refuse(`strtotime: "${text}" is not modelled`);
    }
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
    if (month! > 12 || day! > 31 || hour! > 24 || minute! > 59 || second! > 59) {
        return false;
    }
    const local = utc(year!, month!, day!, hour!, minute!, second!);
    return parts[7] === undefined ? fromLocal(zone, local) : local;
}

/** PHP's `mktime` with all six arguments. */
export function makeTime(
    zone: string,
    hour: number,
    minute: number,
    second: number,
    month: number,
    day: number,
    year: number,
): number {
    const full = year >= 0 && year < 70 ? year + 2000 : year >= 70 && year <= 100 ? year + 1900 : year;
    return fromLocal(zone, utc(full, month, day, hour, minute, second));
}

/** PHP's `checkdate`. */
export function isDate(month: number, day: number, year: number): boolean {
    return year >= 1 && year <= 32767 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
