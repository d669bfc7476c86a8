import { int } from '../host/php';
import { Capsule } from '../host/whmcs';
import { CustomFields } from './CustomFields';
import { Day } from './Day';
import { ModuleError } from './ModuleError';
import { Rows } from './Rows';
import { Texts } from './Texts';
import { Value } from './Value';

/** A WHMCS service: what a customer bought, until when he has paid, and what WHMCS thinks of it. */
export class Service {
    /** The service's custom fields. */
    public readonly fields: CustomFields;

    /**
     * @param id - `tblhosting.id`
     * @param clientId - `tblclients.id` of the customer
     * @param productId - `tblproducts.id`
     * @param password - the service password that WHMCS made or the customer chose, in clear
     * @param status - `Pending`, `Active`, `Suspended`, `Terminated`, `Cancelled`, `Fraud` or `Completed`
     * @param cycle - billing cycle, such as `Monthly`, `One Time` or `Free Account`
     * @param dueDate - next due date as `2026-12-31`; empty when the service has none
     */
    constructor(
        public readonly id: int,
        public readonly clientId: int,
        public readonly productId: int,
        public readonly password: string,
        public readonly status: string,
        public readonly cycle: string,
        public readonly dueDate: string,
    ) {
        this.fields = new CustomFields(id, productId);
    }

    /**
     * Reads the service part of WHMCS's `$params`, and from the database what WHMCS leaves out of it.
     *
     * @throws ModuleError when the call is not about a service
     */
    static fromParams(params: Record<string, unknown>, texts: Texts): Service {
        if (Value.wholeOrZero(params['addonId'] ?? null) > 0) {
            // The number of the service is then that of the product to which the addon belongs.
            throw new ModuleError(texts.get('service.addon'));
        }
        const id = Value.wholeOrZero(params['serviceid'] ?? null);
        const row = id > 0 ? Rows.first(Capsule.table('tblhosting').where('id', id), Service.COLUMNS) : null;
        if (row === null) {
            throw new ModuleError(texts.get('service.missing'));
        }
        const productId = Value.wholeOrZero(params['pid'] ?? null);
        return new Service(
            id,
            Value.wholeOrZero(row['userid'] ?? null),
            productId > 0 ? productId : Value.wholeOrZero(row['packageid'] ?? null),
            Value.text(params['password'] ?? ''),
            Value.text(row['domainstatus'] ?? ''),
            Value.text(row['billingcycle'] ?? ''),
            Service.dateOf(Value.text(row['nextduedate'] ?? '')),
        );
    }

    private static readonly MONTHS: Record<string, int> = {
        monthly: 1,
        quarterly: 3,
        'semi-annually': 6,
        annually: 12,
        biennially: 24,
        triennially: 36,
    };

    private static readonly COLUMNS = ['userid', 'packageid', 'domainstatus', 'billingcycle', 'nextduedate'];

    /** Whether the service is paid for again and again. */
    isRecurring(): boolean {
        const cycle = this.cycle.toLowerCase();
        return this.dueDate !== '' && cycle !== '' && !cycle.startsWith('one') && !cycle.startsWith('free');
    }

    /** The end of the period that begins at the due date; with a billing cycle that is not known, the day after it. */
    periodEnd(): string {
        const months = Service.MONTHS[this.cycle.toLowerCase()] ?? 0;
        return months > 0 ? Day.plusMonths(this.dueDate, months) : Day.plus(this.dueDate, 1);
    }

    // MySQL's way of saying "no date" is 0000-00-00.
    private static dateOf(text: string): string {
        const date = text.substring(0, 10);
        return /^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}$/.test(date) ? date : '';
    }
}
