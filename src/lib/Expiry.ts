import { int } from '../host/php';
import { Day } from './Day';
import { Plan } from './Plan';
import { Service } from './Service';

/** Until when a service is paid for, in the panel's unit: Unix milliseconds. */
export class Expiry {
    /**
     * "Never" as a date: the panel's own 0 means never while traffic flows, but expired to its nightly job, which then
     * disables the user.
     */
    static readonly NEVER = 2727251700000;

    /** Days of grace behind the next due date. */
    static readonly GRACE_DAYS = 3;

    /** The later of now + Expiry Days and the next due date + 3 days; without a due date the former alone. */
    static byRule(service: Service, plan: Plan, now: int): int {
        if (plan.expiryDays === 0) {
            return Expiry.NEVER;
        }
        return Math.max((now + plan.expiryDays * Day.SECONDS) * 1000, Expiry.byDueDate(service));
    }

    /** The next due date + 3 days; 0 for a service that has none. */
    static byDueDate(service: Service): int {
        return service.isRecurring() ? Day.start(Day.plus(service.dueDate, Expiry.GRACE_DAYS)) * 1000 : 0;
    }

    /**
     * The expiry to set: by the rule, but never earlier than it is, unless the product's Expiry Days were changed.
     *
     * @param current - what the panel has now
     * @param appliedDays - the Expiry Days last applied, -1 = none yet
     */
    static next(service: Service, plan: Plan, current: int, appliedDays: int, now: int): int {
        const rule = Expiry.byRule(service, plan, now);
        return appliedDays >= 0 && appliedDays !== plan.expiryDays ? rule : Math.max(rule, current);
    }
}
