import type { ActionName, ActionOptions } from '../host/world';
import type { Fault } from '../panel';
import { DAY, type Stage } from './stage';
import type { DriverFactory } from './drivers';
import { Stage as RealStage } from './stage';

/** A way in which one call of an action can go wrong. */
export type Break = Exclude<Fault, 'slow' | 'database-locked'> | 'kill-before' | 'kill-after';

/** The ways that every call of every action is broken in. */
export const BREAKS: Break[] = ['cut-before', 'cut-after', 'kill-before', 'kill-after'];

/** More of them: what a front end, a slow panel or a broken line make of an answer. */
export const MORE_BREAKS: Break[] = ['refuse', 'hang', 'hang-after', 'html-502', 'html-502-after', 'garbage', 'empty'];

/** An action in a situation in which it has something to do. */
export interface Attempt {
    name: string;
    action: ActionName;
    options?: ActionOptions;
    /** How often the action is run at the end; 1 unless given. */
    repeats?: number;
    /** One more situation for an action that has another attempt with all its calls. */
    isVariant?: boolean;
    /** Brings the service there; everything in it goes well. */
    prepare(stage: Stage): Promise<number>;
}

async function inUse(stage: Stage, options: Record<number, string> = {}): Promise<number> {
    const service = await stage.created(options);
    const customer = await stage.customer(service);
    const web = customer.createForward(1);
    const game = customer.createForward(1);
    customer.createForward(1);
    customer.pause(game.id);
    stage.burn(web.id, 7);
    return service;
}

/** A Renew so many days after Create. Nobody documents whether the due date moves before it is called or after. */
function renewal(when: string, days: number, order: 'before' | 'after'): Attempt {
    return {
        name: `Renew ${when}, the due date moves ${order}`,
        action: 'Renew',
        isVariant: days > 20 || order === 'after',
        options: { order, nextDueDate: '2026-04-28' },
        // The first run does not see a new date that comes after it, the run after a break does: they are equal once
        // both have.
        repeats: order === 'after' ? 2 : 1,
        async prepare(stage) {
            const service = await inUse(stage);
            stage.driver.advance(days * DAY);
            return service;
        },
    };
}

/** Every action, in the situations that take the most calls. */
export const ATTEMPTS: Attempt[] = [
    { name: 'Create', action: 'CreateAccount', prepare: async (stage) => stage.service() },
    {
        name: 'Create under a wished name',
        isVariant: true,
        action: 'CreateAccount',
        prepare: async (stage) => stage.service({}, { customFields: { flvx_username: 'wished-for' } }),
    },
    {
        name: 'Create with two tunnels and a speed limit',
        action: 'CreateAccount',
        async prepare(stage) {
            stage.panel.addTunnel({ name: 'Tokyo' });
            stage.panel.addSpeedLimit({ name: '50 Mbit/s', speed: 50 });
            return stage.service({ 3: '1,2', 4: '1' });
        },
    },
    { name: 'Suspend', action: 'SuspendAccount', prepare: inUse },
    {
        name: 'Unsuspend',
        action: 'UnsuspendAccount',
        async prepare(stage) {
            const service = await inUse(stage);
            await stage.succeeds('SuspendAccount', service);
            return service;
        },
    },
    renewal('before the expiry', 20, 'before'),
    renewal('before the expiry', 20, 'after'),
    renewal('on the due date', 31, 'before'),
    renewal('on the due date', 31, 'after'),
    {
        name: 'Renew after the expiry',
        action: 'Renew',
        options: { order: 'before', nextDueDate: '2026-04-28' },
        async prepare(stage) {
            const service = await inUse(stage);
            await stage.succeeds('ChangePackage', service);
            stage.driver.advance(40 * DAY);
            return service;
        },
    },
    {
        name: 'ChangePackage of the quota',
        action: 'ChangePackage',
        async prepare(stage) {
            const service = await inUse(stage);
            stage.driver.update('tblproducts', { configoption1: '300', configoption2: '9' }, { id: 21 });
            return service;
        },
    },
    {
        name: 'ChangePackage from one tunnel to another, with a speed limit',
        action: 'ChangePackage',
        async prepare(stage) {
            stage.panel.addTunnel({ name: 'Tokyo' });
            stage.panel.addTunnel({ name: 'Osaka' });
            stage.panel.addSpeedLimit({ name: '50 Mbit/s', speed: 50 });
            const service = await inUse(stage, { 3: '1,2' });
            (await stage.customer(service)).createForward(2);
            stage.driver.update('tblproducts', { configoption3: '1,3', configoption4: '1' }, { id: 21 });
            return service;
        },
    },
    { name: 'ChangePassword', action: 'ChangePassword', options: { password: 'another-Pw9' }, prepare: inUse },
    { name: 'Terminate', action: 'TerminateAccount', prepare: inUse },
    {
        name: 'Terminate, keeping the user',
        isVariant: true,
        action: 'TerminateAccount',
        prepare: (stage) => inUse(stage, { 7: 'Keep the panel user disabled' }),
    },
    {
        name: 'Create after Terminate kept the user',
        isVariant: true,
        action: 'CreateAccount',
        async prepare(stage) {
            const service = await inUse(stage, { 7: 'Keep the panel user disabled' });
            await stage.succeeds('TerminateAccount', service);
            return service;
        },
    },
];

/** Everything that has to be the same whether or not something broke on the way. */
export async function outcome(stage: Stage, service: number, userId: number): Promise<unknown> {
    const possession = await stage.has(service, userId);
    const { driver, panel } = stage;
    const { username, password } = await driver.service(service);
    const { flvx_user_tunnel_id: assignmentIds, ...fields } = possession.fields;
    const tunnelIds = fields['flvx_tunnel_id']!.split(',');
    return {
        ...possession,
        fields,
        // Which assignment was made first, and so has the lower number, depends on where it broke.
        namesItsAssignments:
            assignmentIds === tunnelIds.map((id) => panel.assignment(userId, Number(id))?.id ?? '').join(','),
        users: panel.customers().map((user) => ({ id: user.id, user: user.user })),
        nodes: panel.services(),
        forwards: userId > 0 ? panel.forwardsOf(userId).map(({ id, status }) => ({ id, status })) : [],
        hasLogin:
            possession.user !== null && possession.user.enabled
                ? panel.customer(userId).canLogIn(possession.user.name, possession.fields['flvx_password']!)
                : null,
        inWhmcs: { username, password },
    };
}

/** One call that goes wrong, so many times in a row. */
export interface Broken {
    call: number;
    how: Break;
    times?: number;
}

/** An attempt that is prepared once and played as often as wanted, each time from the same beginning. */
export class Rehearsal {
    private constructor(
        private readonly wish: Attempt,
        private readonly stage: Stage,
        private readonly service: number,
        private readonly userBefore: number,
        private readonly rewind: () => void,
    ) {}

    static async of(start: DriverFactory, wish: Attempt): Promise<Rehearsal> {
        const driver = await start();
        try {
            const stage = new RealStage(driver);
            stage.panel.addUser({ user: 'stranger' });
            const service = await wish.prepare(stage);
            const user = await stage.userId(service);
            return new Rehearsal(wish, stage, service, user, driver.keep(stage));
        } catch (error) {
            await driver.stop();
            throw error;
        }
    }

    /** Plays it with one call broken and once more unbroken, or only unbroken where there is no break. */
    async play(broken: Broken | null): Promise<{ calls: number; outcome: unknown; first: unknown }> {
        const { stage, wish, service } = this;
        this.rewind();
        const first = broken === null ? null : await breakAt(stage, wish, service, broken);
        const result = await stage.succeeds(wish.action, service, wish.options ?? {});
        for (let repeat = 2; repeat <= (wish.repeats ?? 1); repeat++) {
            await stage.succeeds(wish.action, service, wish.options ?? {});
        }
        const after = await stage.userId(service);
        const state = await outcome(stage, service, after > 0 ? after : this.userBefore);
        await stage.driver.mustNotLeak();
        return { calls: result.calls.length, outcome: state, first };
    }

    async stop(): Promise<void> {
        await this.stage.driver.stop();
    }
}

/** Plays an attempt once, from its very beginning. */
export async function attempt(
    start: DriverFactory,
    wish: Attempt,
    broken: Broken | null,
): Promise<{ calls: number; outcome: unknown; first: unknown }> {
    const rehearsal = await Rehearsal.of(start, wish);
    try {
        return await rehearsal.play(broken);
    } finally {
        await rehearsal.stop();
    }
}

async function breakAt(stage: Stage, wish: Attempt, service: number, { call, how, times }: Broken): Promise<unknown> {
    if (how === 'kill-before' || how === 'kill-after') {
        const kill = { call, when: how === 'kill-before' ? 'before' : 'after' } as const;
        const result = await stage.act(wish.action, service, { ...wish.options, kill });
        return result.killed ? 'killed' : result.value;
    }
    const plan = stage.panel.faults.plan({ at: call, fault: how, times: times ?? 1 });
    const result = await stage.act(wish.action, service, wish.options ?? {});
    plan.cancel();
    expect(result.thrown).toBeNull();
    return result.value;
}
