import type { Calendar, Clock, Timetable, Work } from './clock';
import type { NodeControl } from './control';
import type { AssignmentRow, Counters, ForwardRow, Store, Terms, TunnelRow } from './store';

const BYTES_PER_GB = 2n ** 30n;
const STATISTICS_KEPT = 48 * 3_600_000;
/** The nightly job runs at this distance from midnight. */
const NIGHTLY_OFFSET = 5_000;

/** Traffic of one service as a node reports it. */
export interface TrafficItem {
    readonly forwardId: number;
    readonly userId: number;
    readonly assignmentId: number;
    readonly upload: number;
    readonly download: number;
}

/** Counts traffic and pauses what is over quota, expired or disabled: on a report, and once a night. */
export class Policy implements Timetable {
    constructor(
        private readonly store: Store,
        private readonly control: NodeControl,
        private readonly clock: Clock,
        private readonly calendar: Calendar,
    ) {}

    /** Counts a report. Without an assignment in the service's name nothing is enforced. */
    *report(item: TrafficItem): Work<void> {
        this.count(item);
        if (item.assignmentId > 0) {
            yield* this.enforceUser(item.userId);
            yield* this.enforceAssignment(item.assignmentId);
        }
    }

    next(now: number): number {
        return Math.min(this.calendar.nextHour(now), this.calendar.nextDay(now, NIGHTLY_OFFSET));
    }

    *work(at: number): Work<void> {
        if (this.calendar.nextHour(at - 1) === at) {
            this.writeStatistics(at);
        } else {
            yield* this.nightly(at);
        }
    }

    /** Traffic of a forward or tunnel that is gone counts too, unscaled. */
    private count(item: TrafficItem): void {
        const forward = this.store.forwards.get(item.forwardId);
        const tunnel = forward === undefined ? undefined : this.store.tunnels.get(forward.tunnelId);
        const assignment = item.assignmentId > 0 ? this.store.assignments.get(item.assignmentId) : undefined;
        const counters: readonly (Counters | undefined)[] = [forward, this.store.users.get(item.userId), assignment];
        for (const row of counters) {
            if (row !== undefined) {
                row.inFlow += scaled(item.download, tunnel);
                row.outFlow += scaled(item.upload, tunnel);
            }
        }
    }

    private *enforceUser(userId: number): Work<void> {
        const user = this.store.users.get(userId);
        if (user !== undefined && (used(user) > quota(user) || this.isOver(user))) {
            yield* this.pauseAll(this.store.forwardsOf(user.id));
        }
    }

    private *enforceAssignment(assignmentId: number): Work<void> {
        const assignment = this.store.assignments.get(assignmentId);
        // Unlike a user, an assignment is stopped when the quota is just reached.
        if (assignment !== undefined && (used(assignment) >= quota(assignment) || this.isOver(assignment))) {
            yield* this.pauseAll(this.forwardsUnder(assignment));
        }
    }

    /** Expired or disabled. Here an expiry of 0 is never; the nightly job sees that differently. */
    private isOver(terms: Terms): boolean {
        return (terms.expTime > 0 && terms.expTime <= this.clock.now) || terms.status !== 1;
    }

    /** Pauses the active ones. The database says paused afterwards, whatever the node answered. */
    private *pauseAll(forwards: readonly ForwardRow[]): Work<void> {
        for (const forward of forwards) {
            if (forward.status === 1) {
                yield* this.control.control(forward, 'pause');
                forward.status = 0;
            }
        }
    }

    private *nightly(at: number): Work<void> {
        for (const row of [...this.store.users.all(), ...this.store.assignments.all()]) {
            if (this.isResetDay(row.flowResetTime, at)) {
                Object.assign(row, { inFlow: 0, outFlow: 0 });
            }
        }
        // No protection for 0 here: "never" at a report is "long ago" at night.
        for (const user of this.store.users.filter((row) => row.roleId !== 0 && row.status === 1 && row.expTime < at)) {
            yield* this.pauseAll(this.store.forwardsOf(user.id));
            user.status = 0;
        }
        for (const assignment of this.store.assignments.filter((row) => row.status === 1 && row.expTime < at)) {
            yield* this.pauseAll(this.forwardsUnder(assignment));
            assignment.status = 0;
        }
    }

    private isResetDay(day: number, at: number): boolean {
        const today = this.calendar.dayOfMonth(at);
        const last = this.calendar.lastDayOfMonth(at);

        return day > 0 && Math.min(day, last) === today;
    }

    private writeStatistics(at: number): void {
        this.store.statistics.deleteWhere((row) => row.createdTime < at - STATISTICS_KEPT);
        const totals = new Map(this.store.statistics.all().map((row) => [row.userId, row.totalFlow]));
        for (const user of this.store.users.all()) {
            const total = user.inFlow + user.outFlow;
            const before = totals.get(user.id) ?? 0;
            this.store.statistics.insert({
                userId: user.id,
                // After a reset the total starts anew, and all of it is this hour's.
                flow: total < before ? total : total - before,
                totalFlow: total,
                time: `${String(this.calendar.hour(at)).padStart(2, '0')}:00`,
                createdTime: at,
            });
        }
    }

    private forwardsUnder(assignment: AssignmentRow): ForwardRow[] {
        return this.store.forwardsOf(assignment.userId, assignment.tunnelId);
    }
}

function scaled(bytes: number, tunnel: TunnelRow | undefined): number {
    const ratio = tunnel !== undefined && tunnel.trafficRatio > 0 ? tunnel.trafficRatio : 1;
    const multiplier = tunnel !== undefined && tunnel.flow > 0 ? tunnel.flow : 1;

    return Math.trunc(bytes * ratio) * multiplier;
}

function used(counters: Counters): bigint {
    return BigInt(counters.inFlow) + BigInt(counters.outFlow);
}

/** In bytes. The product wraps at 64 bits: from 2^33 GB on it is negative, and the first byte is too much. */
function quota(terms: Terms): bigint {
    return BigInt.asIntN(64, BigInt(terms.flow) * BYTES_PER_GB);
}
