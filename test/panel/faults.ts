import type { Request } from './answer';

/**
 * What may go wrong with one call on its way.
 *
 * Not handled by the panel:
 * - `refuse`: there is no connection.
 * - `no-route`: nobody answers the wish for a connection, as behind a firewall that swallows packets.
 * - `cut-before`: the connection breaks before the panel has read the request.
 * - `hang`: nothing comes back until the client gives up.
 * - `html-502`: a front end answers instead of the panel.
 * - `database-locked`: the panel answers, but its database takes no write (releases before 2.1.2 only).
 *
 * Handled by the panel:
 * - `cut-after`: the connection breaks before the answer.
 * - `cut-inside`: the connection breaks in the middle of the answer.
 * - `hang-after`: handled at once, and nothing comes back until the client gives up.
 * - `hang-late`: nothing comes back until the client gives up; `ms` later the panel handles the request after all.
 * - `html-502-after`, `html-504-after`: a front end answers for the panel, the latter after 60 s.
 * - `garbage`: what comes back is no JSON, or `body` if that is given.
 * - `empty`: status 200 and no body.
 * - `slow`: the answer comes after `ms`; if the client gives up before, it is lost.
 */
export type Fault =
    | 'refuse'
    | 'no-route'
    | 'cut-before'
    | 'cut-after'
    | 'cut-inside'
    | 'hang'
    | 'hang-after'
    | 'hang-late'
    | 'html-502'
    | 'html-502-after'
    | 'html-504-after'
    | 'garbage'
    | 'empty'
    | 'slow'
    | 'database-locked';

/** Which calls go wrong, and how; or at which calls somebody else does something. */
export interface FaultPlan {
    /** The n-th call from here on, counted from 1. */
    readonly at?: number;
    /** The calls for which this is true; the index is that of `at`. Without `at` and `match`: the next call. */
    readonly match?: (request: Request, index: number) => boolean;
    /** Without one the call goes well; there is then something that others do before or after it. */
    readonly fault?: Fault;
    /** What somebody else does just before the call. */
    readonly before?: () => void;
    /** What somebody else does just after the panel has handled the call, before the client goes on. */
    readonly after?: () => void;
    /** For `slow`: how long the answer takes. For `hang-late`: how long after the client the panel handles it. */
    readonly ms?: number;
    /** For `garbage`: what comes back instead of the answer. */
    readonly body?: string;
    /** How many calls go wrong; 1 unless given. */
    readonly times?: number;
}

/** A plan that was made, and what has become of it. */
export interface PlannedFault {
    readonly plan: FaultPlan;
    /** How many calls it has spoilt. */
    readonly hits: number;
    /** Takes the plan back. */
    cancel(): void;
}

interface Planned extends PlannedFault {
    hits: number;
    /** Calls seen since the plan was made. */
    seen: number;
}

/** Decides for every call that comes over the wire whether it goes wrong. */
export class Faults {
    private planned: Planned[] = [];

    constructor(private readonly canLockDatabase: boolean) {}

    /** Has calls go wrong from here on. Of several plans that fit one call, the oldest counts. */
    plan(plan: FaultPlan): PlannedFault {
        if (plan.fault === 'database-locked' && !this.canLockDatabase) {
            throw new Error('Since 2.1.2 the panel waits for its database.');
        }
        const planned: Planned = {
            plan,
            hits: 0,
            seen: 0,
            cancel: () => {
                this.planned = this.planned.filter((other) => other !== planned);
            },
        };
        this.planned.push(planned);

        return planned;
    }

    /** Takes all plans back. */
    clear(): void {
        this.planned = [];
    }

    /** Counts a call and says which plans it falls under: one with a fault at most, and any number without. */
    next(request: Request): FaultPlan[] {
        for (const planned of this.planned) {
            planned.seen++;
        }
        const fitting = this.planned.filter((planned) => fits(planned, request));
        const first = fitting.find(({ plan }) => plan.fault !== undefined);
        const chosen = fitting.filter((planned) => planned.plan.fault === undefined || planned === first);
        for (const planned of chosen) {
            planned.hits++;
        }

        return chosen.map(({ plan }) => plan);
    }
}

function fits({ plan, hits, seen }: Planned, request: Request): boolean {
    if (hits >= (plan.times ?? 1)) {
        return false;
    }
    const isAtPlace = plan.at === undefined || (seen >= plan.at && seen < plan.at + (plan.times ?? 1));

    return isAtPlace && (plan.match?.(request, seen) ?? true);
}
