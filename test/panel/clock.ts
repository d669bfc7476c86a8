/** What the panel takes for now; tests set it. */
export interface Clock {
    /** Unix time in milliseconds. */
    now: number;
}

/**
 * Work that takes time. It yields the milliseconds that it has to wait for something (a node, as a rule) and is
 * continued when they have passed; in between other work may run.
 */
export type Work<T> = Generator<number, T, void>;

/** Work done at certain times, such as the nightly job. */
export interface Timetable {
    /** The first time after `now` at which something is due. */
    next(now: number): number;
    /** What is to be done at that time. */
    work(at: number): Work<void>;
}

interface Waiting {
    due: number;
    readonly work: Work<unknown>;
}

/**
 * Lets time pass and does what falls due meanwhile, in order: work that its client no longer waits for, and the
 * timetable. Everything happens inside the calling function; nothing here knows the real time.
 */
export class Scheduler {
    private waiting: Waiting[] = [];

    constructor(
        private readonly clock: Clock,
        private readonly timetable: Timetable,
    ) {}

    /** Lets the given time pass. */
    pass(ms: number): void {
        this.passUntil(this.clock.now + ms);
    }

    /** Continues what fell due because somebody set the clock. */
    settle(): void {
        this.passUntil(this.clock.now);
    }

    /**
     * Does a piece of work, letting the time pass that it needs, until the deadline at most.
     *
     * @returns the result, or `null` if the deadline came first: the clock then stands at the deadline and the work
     *     goes on when more time passes.
     */
    run<T>(work: Work<T>, deadline: number): { readonly result: T } | null {
        for (;;) {
            const step = work.next();
            if (step.done === true) {
                return { result: step.value };
            }
            const due = this.clock.now + step.value;
            if (due > deadline) {
                this.waiting.push({ due, work });
                this.passUntil(deadline);

                return null;
            }
            this.passUntil(due);
        }
    }

    /** Has a piece of work begin after a while, with nobody waiting for it. */
    later(ms: number, work: Work<unknown>): void {
        this.waiting.push({ due: this.clock.now + ms, work });
    }

    /** Forgets all unfinished work, as the end of the process does. */
    abandon(): void {
        this.waiting = [];
    }

    /** How many pieces of work go on with nobody waiting for them. */
    get unfinished(): number {
        return this.waiting.length;
    }

    private passUntil(end: number): void {
        for (;;) {
            const first = this.firstWaiting();
            const scheduled = this.timetable.next(this.clock.now);
            const due = Math.min(first?.due ?? Infinity, scheduled);
            if (due > end) {
                break;
            }
            this.clock.now = Math.max(this.clock.now, due);
            // The timetable counts from now on: what is due at this very moment has to come before anything else.
            if (first !== undefined && first.due < scheduled) {
                this.proceed(first);
            } else {
                this.proceed({ due, work: this.timetable.work(scheduled) });
            }
        }
        this.clock.now = Math.max(this.clock.now, end);
    }

    private firstWaiting(): Waiting | undefined {
        return this.waiting.reduce<Waiting | undefined>(
            (first, item) => (first === undefined || item.due < first.due ? item : first),
            undefined,
        );
    }

    private proceed(item: Waiting): void {
        this.waiting = this.waiting.filter((other) => other !== item);
        const step = item.work.next();
        if (step.done !== true) {
            this.waiting.push({ due: this.clock.now + step.value, work: item.work });
        }
    }
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Dates as the panel's server sees them: its zone is a fixed distance from UTC. */
export class Calendar {
    constructor(readonly utcOffsetHours: number) {}

    dayOfMonth(at: number): number {
        return this.local(at).getUTCDate();
    }

    lastDayOfMonth(at: number): number {
        const local = this.local(at);

        return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
    }

    hour(at: number): number {
        return this.local(at).getUTCHours();
    }

    /** The next full hour, strictly after the given time. */
    nextHour(after: number): number {
        return this.next(after, HOUR, 0);
    }

    /** The next time the clock on the wall shows 00:00 plus the given milliseconds, strictly after the given time. */
    nextDay(after: number, offset: number): number {
        return this.next(after, DAY, offset);
    }

    private next(after: number, period: number, offset: number): number {
        const shift = this.utcOffsetHours * HOUR - offset;

        return (Math.floor((after + shift) / period) + 1) * period - shift;
    }

    private local(at: number): Date {
        return new Date(at + this.utcOffsetHours * HOUR);
    }
}
