import { int } from '../host/php';
import { Day } from './Day';
import { ResetPolicy } from './Plan';
import { Service } from './Service';
import { Sample, ServiceState } from './ServiceState';

/**
 * Decides when the traffic counters of a service start again from zero, so that each paid period has its quota once:
 * not twice, and not before it has begun.
 *
 * The panel can do it by itself in the night of a given day of the month; it does, wherever that day is known and paid
 * for before it comes. It has no second try when it was down in that night, and its time zone is unknown: that is why
 * a boundary is looked at again 14 hours after, and why the module takes over what comes at short notice.
 */
export class ResetCalendar {
    /** Every time zone has reached, or has left, midnight that long after, or before, midnight in UTC. */
    private static readonly ZONES = 50400;

    /** Between looks further apart than that, traffic can hide that the counters fell. */
    private static readonly NEAR = 10800;

    /** For how long looks are kept. */
    private static readonly KEPT = 604800;

    /** How many looks are kept. */
    private static readonly MOST_SAMPLES = 200;

    constructor(
        private readonly service: Service,
        private readonly policy: ResetPolicy,
    ) {}

    /** Remembers a look at the counters. */
    static sample(state: ServiceState, used: int, now: int): void {
        const last = state.samples[state.samples.length - 1] ?? null;
        // A look in the same half hour adds nothing, unless the counters fell.
        if (last !== null && now - last.at < 1800 && used >= last.used) {
            return;
        }
        const kept = state.samples.filter((sample) => sample.at > now - ResetCalendar.KEPT);
        state.samples = [...kept, { at: now, used }].slice(-ResetCalendar.MOST_SAMPLES);
    }

    /** Starts the count on the day on which the first period begins. */
    begin(state: ServiceState, now: int): void {
        state.resetDone = Day.at(now);
        state.resetDue = '';
        state.resetByPanel = false;
        state.resetFrom = -1;
        state.samples = [];
    }

    /**
     * Works out which boundary comes next and who takes care of it.
     *
     * @param isRenewal - a payment has just come in; WHMCS may or may not have moved the due date yet
     */
    plan(state: ServiceState, isRenewal: boolean, now: int): void {
        if (state.resetDone === '') {
            state.resetDone = Day.at(now);
        }
        const next = this.nextBoundary(state.resetDone, isRenewal, now);
        if (next === state.resetDue) {
            return;
        }
        state.resetDue = next;
        state.resetFrom = -1;
        // The panel knows a day of the month and no month: it may take over only what comes on its next such day.
        const dayOfMonth = Day.dayOfMonth(this.service.dueDate);
        state.resetByPanel =
            this.policy === 'calendar' ||
            (next !== '' &&
                now < Day.startUtc(next) - ResetCalendar.ZONES &&
                Day.nextWithNumber(Day.plus(Day.at(now), 1), dayOfMonth) === next);
    }

    /** The day of the month for the panel's own reset; 0 = none. */
    panelDay(state: ServiceState): int {
        if (this.policy === 'calendar') {
            return 1;
        }
        return state.resetDue !== '' && state.resetByPanel ? Day.dayOfMonth(this.service.dueDate) : 0;
    }

    /**
     * Whether the module has to set the counters to zero now. Where the panel has already done it, the boundary is
     * noted as done.
     *
     * @param used - the counters now, in bytes
     */
    isResetNeeded(state: ServiceState, used: int, now: int): boolean {
        if (state.resetDue === '' || now < Day.start(state.resetDue)) {
            return false;
        }
        if (state.resetFrom >= 0 && used < state.resetFrom) {
            // A reset was under way when the connection broke, and it went through.
            this.done(state);
            return false;
        }
        if (!state.resetByPanel) {
            return true;
        }
        if (now < Day.startUtc(state.resetDue) + ResetCalendar.ZONES) {
            return false;
        }
        if (this.isMissed(state, used, now)) {
            return true;
        }
        this.done(state);
        return false;
    }

    /** Notes that the boundary's counters have started from zero. */
    done(state: ServiceState): void {
        state.resetDone = state.resetDue;
        state.resetDue = '';
        state.resetByPanel = false;
        state.resetFrom = -1;
    }

    // The next boundary that is paid for; of several that have passed, the last. The distance of 27 days keeps a due
    // date that somebody moves by a few days from making two boundaries of one.
    private nextBoundary(after: string, isRenewal: boolean, now: int): string {
        const today = Day.at(now);
        let paidUntil = '9999-12-31';
        let dayOfMonth = 1;
        if (this.policy === 'never') {
            return '';
        }
        if (this.policy === 'period') {
            if (!this.service.isRecurring()) {
                return '';
            }
            // A payment for a date that has passed has not moved it yet: the period that begins there is paid.
            const isPaidAhead = isRenewal && this.service.dueDate <= today;
            paidUntil = isPaidAhead ? this.service.periodEnd() : this.service.dueDate;
            dayOfMonth = Day.dayOfMonth(this.service.dueDate);
        }
        let boundary = '';
        let candidate = Day.nextWithNumber(Day.plus(after, this.policy === 'calendar' ? 1 : 27), dayOfMonth);
        while (candidate < paidUntil) {
            if (boundary !== '' && candidate > today) {
                break;
            }
            boundary = candidate;
            candidate = Day.nextWithNumber(Day.plus(candidate, 1), dayOfMonth);
        }
        return boundary;
    }

    // Missed: an unbroken row of looks from before the boundary in every time zone to after it, and the counters never
    // fell. Whatever cannot be told counts as done: one reset too many is a quota given away.
    private isMissed(state: ServiceState, used: int, now: int): boolean {
        const boundary = Day.startUtc(state.resetDue);
        const earliest = boundary - ResetCalendar.ZONES;
        const latest = boundary + ResetCalendar.ZONES;
        let last: Sample | null = null;
        for (const sample of [...state.samples, { at: now, used }]) {
            if (last !== null && sample.at > earliest) {
                if (sample.at - last.at > ResetCalendar.NEAR || sample.used < last.used) {
                    return false;
                }
                if (sample.at >= latest) {
                    return last.used > 0;
                }
            } else if (sample.at > earliest) {
                return false;
            }
            last = sample;
        }
        return false;
    }
}
