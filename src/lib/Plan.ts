import { int } from '../host/php';
import { ModuleError } from './ModuleError';
import { Server } from './Server';
import { Texts } from './Texts';
import { Value } from './Value';

/** When the traffic counters start again from zero. */
export type ResetPolicy = 'period' | 'calendar' | 'never';

/** What a product promises: the module settings, with the customer's configurable options laid over them. */
export class Plan {
    /** The panel's way of saying "unlimited" is this number of GB. */
    static readonly UNLIMITED_GB = 99999;

    /** Bytes in a GB as the panel counts (2^30). */
    static readonly BYTES_PER_GB = 1073741824;

    /**
     * @param quotaGb - traffic quota in GB of 2^30 bytes, 1 to 99999
     * @param maxForwards - number of forwards, 1 to 99999
     * @param tunnelIds - the tunnels that the customer may use, at least one
     * @param speedLimitId - number of a speed limit of the panel; 0 = unlimited
     * @param expiryDays - days that a payment lasts at least; 0 = the service does not expire
     * @param resetPolicy - when the counters start again
     * @param keepsUser - whether Terminate leaves the panel user, disabled, instead of deleting him
     */
    constructor(
        public readonly quotaGb: int,
        public readonly maxForwards: int,
        public readonly tunnelIds: int[],
        public readonly speedLimitId: int,
        public readonly expiryDays: int,
        public readonly resetPolicy: ResetPolicy,
        public readonly keepsUser: boolean,
    ) {}

    /**
     * Reads the plan from WHMCS's `$params`.
     *
     * @throws ModuleError with a sentence of its own for each setting that does not fit
     */
    static fromParams(params: Record<string, unknown>, server: Server, texts: Texts): Plan {
        const options = Value.record(params['configoptions'] ?? null);
        const quota = Plan.setting(
            options,
            ['Traffic Quota (GB)', '流量配额 (GB)'],
            params['configoption1'] ?? '',
            '100',
        );
        const forwards = Plan.setting(options, ['Max Forwards', '最大转发数量'], params['configoption2'] ?? '', '10');
        const tunnels = Plan.setting(options, ['Tunnel ID', '隧道 ID'], params['configoption3'] ?? '', server.tunnels);
        const speed = Plan.setting(options, ['Speed Limit ID', '速度限制 ID'], params['configoption4'] ?? '', '0');
        const days = Plan.setting(options, ['Expiry Days', '服务有效期天数'], params['configoption5'] ?? '', '30');
        return new Plan(
            Plan.wholeIn(quota, 1, Plan.UNLIMITED_GB, 'plan.quota', texts),
            Plan.wholeIn(forwards, 1, 99999, 'plan.forwards', texts),
            Plan.tunnelsIn(tunnels, texts),
            Plan.wholeIn(speed, 0, 999999999, 'plan.speed', texts),
            Plan.wholeIn(days, 0, 36500, 'plan.days', texts),
            Plan.policyOf(Value.text(params['configoption6'] ?? '')),
            Plan.keepsUserOf(params),
        );
    }

    /** Whether the product says that Terminate leaves the panel user, disabled, instead of deleting him. */
    static keepsUserOf(params: Record<string, unknown>): boolean {
        return Value.text(params['configoption7'] ?? '')
            .trim()
            .toLowerCase()
            .startsWith('keep');
    }

    /** The policy that a product's setting names. */
    static policyOf(text: string): ResetPolicy {
        const policy = text.trim().toLowerCase();
        if (policy.startsWith('calendar')) {
            return 'calendar';
        }
        return policy.startsWith('never') ? 'never' : 'period';
    }

    /** The customer's choice if the product offers one, else the product's setting, else the default. */
    private static setting(
        options: Record<string, unknown>,
        names: string[],
        productSetting: unknown,
        fallback: string,
    ): string {
        for (const [key, value] of Object.entries(options)) {
            for (const part of key.split('|')) {
                // `100|100 GB`: WHMCS keeps the value before the bar for modules and shows the rest.
                const chosen = Value.before('|', Value.text(value));
                if (names.includes(part.trim()) && chosen !== '') {
                    return chosen;
                }
            }
        }
        const text = Value.text(productSetting).trim();
        return text !== '' ? text : fallback;
    }

    private static wholeIn(text: string, least: int, most: int, key: string, texts: Texts): int {
        const value = Value.whole(text);
        if (value === null || value < least || value > most) {
            throw new ModuleError(texts.fill(key, { value: text, least: '' + least, most: '' + most }));
        }
        return value;
    }

    private static tunnelsIn(text: string, texts: Texts): int[] {
        if (text === '') {
            throw new ModuleError(texts.get('plan.tunnelMissing'));
        }
        const ids: int[] = [];
        for (const part of text.split(',')) {
            const id = Value.whole(part);
            if (id === null || id < 1) {
                throw new ModuleError(texts.fill('plan.tunnel', { value: text }));
            }
            if (!ids.includes(id)) {
                ids.push(id);
            }
        }
        return ids;
    }
}
