import type { ActionName, ActionOptions } from '../host/world';
import type { Customer, RecordedCall, TunnelRow } from '../panel';
import type { ActionResult, Driver, DriverFactory, DriverOptions, Plan, ServiceWish } from './drivers';

/** A day in milliseconds. */
export const DAY = 86_400_000;

/** Bytes in one of the panel's GB. */
export const GB = 2 ** 30;

/** One thing that happened, as both sides have to agree on it. */
export interface Entry {
    what: string;
    value: unknown;
    /** The panel calls, in order: path and body. */
    calls: { path: string; body: unknown }[];
    /** What the panel and WHMCS say afterwards. */
    after: unknown;
}

/** A story about one or more services, told in the same words for the TypeScript and for the PHP. */
export interface Scenario {
    name: string;
    options?: DriverOptions;
    play(stage: Stage): Promise<void>;
}

/** What a customer has of a service, in words a person would use. */
export interface Possession {
    status: string;
    /** `null` where the panel has no user for the service */
    user: null | {
        name: string;
        enabled: boolean;
        quotaGb: number;
        forwards: number;
        /** Whole days from now, with some minutes for what a slow call takes; negative when expired */
        expiryDays: number;
        resetDay: number;
        usedGb: number;
        /** Tunnel number to status, quota and speed limit */
        assignments: Record<string, { enabled: boolean; quotaGb: number; speedId: number | null }>;
        /** Numbers of the forwards that run on a node, and of those that are paused in the panel */
        running: number[];
        paused: number[];
    };
    fields: Record<string, string>;
}

/**
 * Where scenarios are played: one WHMCS, one panel, and a record of everything that happens.
 */
export class Stage {
    readonly script: Entry[] = [];
    readonly tunnel: TunnelRow;

    constructor(readonly driver: Driver) {
        driver.panel.addNode({ name: 'HK-1' });
        this.tunnel = driver.panel.addTunnel({ name: 'Hong Kong' });
    }

    get panel(): Driver['panel'] {
        return this.driver.panel;
    }

    /** A service whose product gives 100 GB, 5 forwards, the first tunnel and 30 days, unless wished otherwise. */
    service(options: Record<number, string> = {}, wish: ServiceWish = {}): number {
        const settings = { 1: '100', 2: '5', 3: String(this.tunnel.id), 5: '30', ...options };
        return this.driver.addService({ ...wish, product: { ...wish.product, options: settings } });
    }

    /** A service that has been created. */
    async created(options: Record<number, string> = {}, wish: ServiceWish = {}): Promise<number> {
        const id = this.service(options, wish);
        await this.succeeds('CreateAccount', id);
        return id;
    }

    async act(name: ActionName, service: number, options: ActionOptions & Plan = {}): Promise<ActionResult> {
        const result = await this.driver.action(name, service, options);
        await this.record(name, result);
        return result;
    }

    async succeeds(name: ActionName, service: number, options: ActionOptions & Plan = {}): Promise<ActionResult> {
        const result = await this.act(name, service, options);
        expect({ action: name, answer: result.value, thrown: result.thrown }).toEqual({
            action: name,
            answer: 'success',
            thrown: null,
        });
        return result;
    }

    async refuses(
        name: ActionName,
        service: number,
        sentence: RegExp,
        options: ActionOptions & Plan = {},
    ): Promise<ActionResult> {
        const result = await this.act(name, service, options);
        expect(result.thrown).toBeNull();
        expect(result.value).toMatch(sentence);
        return result;
    }

    /** Takes note of a call that is no action. */
    async record(what: string, result: ActionResult): Promise<ActionResult> {
        this.script.push({
            what,
            value: result.value,
            calls: result.calls.map(pathAndBody),
            after: {
                users: this.panel.customers(),
                services: this.panel.services(),
                forwards: this.panel.customers().flatMap((user) => this.panel.forwardsOf(user.id)),
                assignments: this.panel.customers().flatMap((user) => this.panel.assignmentsOf(user.id)),
            },
        });
        return result;
    }

    /** The customer of a service, with the token of a login from just now. */
    async customer(service: number): Promise<Customer> {
        return this.panel.customer(await this.userId(service));
    }

    /** The number of the panel user that WHMCS knows for a service. */
    async userId(service: number): Promise<number> {
        return Number((await this.driver.fields(service))['flvx_user_id']);
    }

    /** What the customer has, looked up on the panel and on the nodes. */
    async has(service: number, userId?: number): Promise<Possession> {
        const fields = await this.driver.fields(service);
        const id = userId ?? Number(fields['flvx_user_id']);
        const user = this.panel.customers().find((candidate) => candidate.id === id);
        const status = String((await this.driver.service(service))['domainstatus']);
        if (user === undefined) {
            return { status, user: null, fields };
        }
        const now = this.panel.clock.now;
        return {
            status,
            user: {
                name: user.user,
                enabled: user.status === 1,
                quotaGb: user.flow,
                forwards: user.num,
                expiryDays: Math.floor((user.expTime - now + 600_000) / DAY),
                resetDay: user.flowResetTime,
                usedGb: (user.inFlow + user.outFlow) / GB,
                assignments: Object.fromEntries(
                    this.panel
                        .assignmentsOf(id)
                        .map((row) => [
                            row.tunnelId,
                            { enabled: row.status === 1, quotaGb: row.flow, speedId: row.speedId },
                        ]),
                ),
                running: this.panel.runningForwards(id),
                paused: this.panel
                    .forwardsOf(id)
                    .filter((forward) => forward.status !== 1)
                    .map((forward) => forward.id),
            },
            fields,
        };
    }

    /** Lets a customer use that much of a forward. */
    burn(forwardId: number, gb: number): void {
        const forward = this.panel.forward(forwardId);
        const name = Object.keys(this.panel.services()).find((service) => service.startsWith(`${forwardId}_`));
        expect(name).toBeDefined();
        expect(forward).toBeDefined();
        this.panel.report(this.panel.nodes()[0]!, [{ n: name!, u: 0, d: gb * GB }]);
    }
}

function pathAndBody(call: RecordedCall): { path: string; body: unknown } {
    return { path: call.path.replace('/api/v1', ''), body: call.body };
}

/** Plays a scenario and gives everything that happened, in order. */
export async function play(start: DriverFactory, scenario: Scenario): Promise<unknown> {
    const driver = await start(scenario.options);
    try {
        const stage = new Stage(driver);
        await scenario.play(stage);
        // The two sides' panels are at different ports.
        return JSON.parse(JSON.stringify(stage.script).replaceAll(/127\.0\.0\.1( port |:)[0-9]+/g, '127.0.0.1$1PORT'));
    } finally {
        await driver.stop();
    }
}
