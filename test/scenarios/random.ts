import * as fc from 'fast-check';
import type { ActionName } from '../host/world';
import { type Customer, type Fault, hashPassword, type UserRow, type Version } from '../panel';
import type { ActionResult, Driver, DriverFactory } from './drivers';
import type { Plan as Interference, Step } from './drivers/steps';
import { DAY, GB } from './stage';

/*
 * Random lives: several services on one panel, with WHMCS, customers, nodes, the wire and the calendar doing what they
 * like. A small model keeps what each customer wants and what each action was entitled to change; what issue the
 * module has with it shows as a `Violation`.
 */

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Time zones differ by that much from the one in which a boundary was worked out. */
const ZONES = 14 * HOUR;

/** A day far enough away to be "never". */
const NEVER = Date.UTC(2050, 0, 1);

// ---- What may happen

/** What a product promises. */
export interface Offer {
    quotaGb: number;
    forwards: number;
    tunnels: number[];
    speed: number;
    days: number;
}

/** What one call of an action meets. */
export interface Trouble {
    /** The n-th panel call of the action. */
    call: number;
    how: Fault | 'kill-before' | 'kill-after' | { action: ActionName; service: number; when: 'before' | 'after' };
    times?: number;
}

/** One step of a life. Numbers of services and forwards are taken modulo what there is. */
export type Move =
    | {
          do: 'act';
          action: ActionName;
          service: number;
          order?: 'before' | 'after';
          trouble?: Trouble | undefined;
          look: boolean;
      }
    | { do: 'change'; service: number; offer: Offer; trouble?: Trouble | undefined; look: boolean }
    | { do: 'password'; service: number; trouble?: Trouble | undefined; look: boolean }
    | { do: 'usage' }
    | {
          do: 'customer';
          service: number;
          what: 'create' | 'pause' | 'resume' | 'delete' | 'edit';
          which: number;
          token: 'old' | 'new';
      }
    | { do: 'burn'; service: number; which: number; share: number }
    | { do: 'rename'; service: number; to: 'fresh' | number }
    | { do: 'own password'; service: number }
    | { do: 'time'; hours: number; cron: boolean }
    | { do: 'node'; node: number; connection: 'online' | 'offline' | 'hung' | 'mute' }
    | { do: 'restart' }
    | { do: 'cron'; trouble?: Trouble | undefined };

/** How a service is sold. */
export interface Sale {
    cycle: 'Monthly' | 'Annually' | 'Free Account' | 'One Time';
    /** Days from the start to the next due date. */
    due: number;
    reset: '' | 'Calendar month' | 'Never';
    keeps: boolean;
    offer: Offer;
}

/** Everything that makes a life. */
export interface Life {
    version: Version;
    sales: Sale[];
    moves: Move[];
}

const ACTIONS: ActionName[] = [
    'CreateAccount',
    'SuspendAccount',
    'UnsuspendAccount',
    'Renew',
    'ChangePackage',
    'TerminateAccount',
];

const FAULTS: Fault[] = [
    'refuse',
    'cut-before',
    'cut-after',
    'cut-inside',
    'hang',
    'hang-after',
    'hang-late',
    'html-502',
    'html-502-after',
    'html-504-after',
    'garbage',
    'empty',
    'slow',
    'database-locked',
];

const TUNNELS = [[1], [2], [1, 2], [2, 1], [3], [1, 3]];

const serviceNumber = fc.nat(2);

const offer: fc.Arbitrary<Offer> = fc.record({
    quotaGb: fc.constantFrom(1, 5, 20, 100, 99999),
    forwards: fc.constantFrom(1, 2, 5, 10),
    tunnels: fc.constantFrom(...TUNNELS),
    speed: fc.constantFrom(0, 0, 1, 2),
    days: fc.constantFrom(30, 30, 7, 90, 0),
});

const trouble: fc.Arbitrary<Trouble> = fc.record({
    call: fc.integer({ min: 1, max: 9 }),
    how: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom<Trouble['how']>(...FAULTS) },
        { weight: 2, arbitrary: fc.constantFrom<Trouble['how']>('kill-before', 'kill-after') },
        {
            weight: 2,
            arbitrary: fc.record({
                action: fc.constantFrom(...ACTIONS),
                service: serviceNumber,
                when: fc.constantFrom('before' as const, 'after' as const),
            }),
        },
    ),
    times: fc.constantFrom(1, 1, 2, 20),
});

const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined, freq: 2 });

const look = fc.constantFrom(true, false, false);

const move: fc.Arbitrary<Move> = fc.oneof(
    {
        weight: 10,
        arbitrary: fc
            .record({
                do: fc.constant('act' as const),
                action: fc.constantFrom<ActionName>(
                    ...(['CreateAccount', 'SuspendAccount', 'SuspendAccount', 'UnsuspendAccount'] as const),
                    ...(['UnsuspendAccount', 'UnsuspendAccount', 'Renew', 'Renew', 'Renew'] as const),
                    ...(['CreateAccount', 'SuspendAccount', 'TerminateAccount'] as const),
                ),
                service: serviceNumber,
                order: fc.constantFrom('before' as const, 'after' as const),
                trouble: perhaps(trouble),
                look,
            })
            .map(withoutNothing),
    },
    {
        weight: 3,
        arbitrary: fc
            .record({
                do: fc.constant('change' as const),
                service: serviceNumber,
                offer,
                trouble: perhaps(trouble),
                look,
            })
            .map(withoutNothing),
    },
    {
        weight: 2,
        arbitrary: fc
            .record({ do: fc.constant('password' as const), service: serviceNumber, trouble: perhaps(trouble), look })
            .map(withoutNothing),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('usage' as const) }) },
    {
        weight: 9,
        arbitrary: fc.record({
            do: fc.constant('customer' as const),
            service: serviceNumber,
            what: fc.constantFrom(
                ...(['create', 'create', 'create', 'pause', 'pause', 'resume', 'delete', 'edit'] as const),
            ),
            which: fc.nat(5),
            token: fc.constantFrom('old' as const, 'new' as const),
        }),
    },
    {
        weight: 4,
        arbitrary: fc.record({
            do: fc.constant('burn' as const),
            service: serviceNumber,
            which: fc.nat(5),
            share: fc.constantFrom(0.1, 0.4, 0.7, 1, 1.2),
        }),
    },
    {
        weight: 1,
        arbitrary: fc.record({
            do: fc.constant('rename' as const),
            service: serviceNumber,
            to: fc.oneof(fc.constant('fresh' as const), serviceNumber),
        }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('own password' as const), service: serviceNumber }) },
    {
        weight: 5,
        arbitrary: fc.record({
            do: fc.constant('time' as const),
            hours: fc.constantFrom(1, 2, 6, 20, 24, 48, 100, 240, 500, 740, 960),
            cron: fc.constantFrom(true, true, false),
        }),
    },
    {
        weight: 3,
        arbitrary: fc.record({
            do: fc.constant('node' as const),
            node: fc.nat(1),
            connection: fc.constantFrom(...(['online', 'online', 'offline', 'offline', 'hung', 'mute'] as const)),
        }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const) }) },
    {
        weight: 3,
        arbitrary: fc.record({ do: fc.constant('cron' as const), trouble: perhaps(trouble) }).map(withoutNothing),
    },
);

const sale: fc.Arbitrary<Sale> = fc.record({
    cycle: fc.constantFrom<Sale['cycle']>('Monthly', 'Monthly', 'Monthly', 'Annually', 'Free Account', 'One Time'),
    due: fc.constantFrom(31, 31, 28, 5, 1),
    reset: fc.constantFrom<Sale['reset']>('', '', '', 'Calendar month', 'Never'),
    keeps: fc.constantFrom(false, false, true),
    offer,
});

/** Lives of that many moves. */
export function lives(length: number): fc.Arbitrary<Life> {
    return fc.record({
        version: fc.constantFrom<Version>('2.1.0', '2.1.4', '2.1.5-alpha6', '2.1.5-alpha6'),
        sales: fc.array(sale, { minLength: 3, maxLength: 3 }),
        // All of them, of which shrinking takes away what does not matter.
        moves: fc
            .array(fc.option(move, { freq: 50 }), { minLength: length, maxLength: length })
            .map((moves) => moves.filter((item) => item !== null)),
    });
}

function withoutNothing<T extends object>(value: T): T {
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

// ---- What is kept of it

/** Something that must never be. */
export class Violation extends Error {}

/** Whether a customer wants a forward to run; `either` where nobody can know, because both ways of pausing look the same. */
type Wish = 'run' | 'pause' | 'either';

/** What the model knows of one service. */
class Subscription {
    /** Panel users that were made for it. */
    readonly users = new Set<number>();
    readonly wishes = new Map<number, Wish>();
    /** Forwards whose wish the module has had no chance to see yet. */
    readonly fresh = new Set<number>();
    /** Forwards that a customer's own click left half done. */
    readonly torn = new Set<number>();
    /** Whether the last action may have left forwards to be brought back, whatever the customer does meanwhile. */
    isHalfDone = false;
    /** Whether there were more forwards than allowed since the reconciliation last minded them. */
    isCrowded = false;
    /** What may be in force: more than one after a change that did not succeed. */
    offers: Offer[];
    product: Offer;
    /** Whether the last action on it succeeded, so that everything has to be right. */
    isSettled = false;
    /** Whether the password in WHMCS has to open the login. */
    isPasswordKnown = false;
    /** The password that the customer would type. */
    password = '';
    /** Whether it has been beyond its limits since the module last looked. */
    isUnseenBlock = false;
    wasClean = false;
    /** What WHMCS says of it. */
    status = 'Pending';
    /** A Renew ran that did not succeed: it may have begun the next period. */
    isRenewalOpen = false;
    /** The boundaries for which counters fell. */
    readonly resets: number[] = [];
    firstName = '';
    /** Whether a Create has succeeded since it began or ended. */
    isMade = false;
    /** Whether it ended and nobody has tried to begin it again. */
    isEnded = false;
    customer: Customer | null = null;

    constructor(
        readonly id: number,
        readonly productId: number,
        readonly sale: Sale,
    ) {
        this.product = sale.offer;
        this.offers = [sale.offer];
    }
}

/** An action that ran, with its new password where it has one. */
type Deed = [action: ActionName, service: Subscription, isSuccess: boolean, password?: string | undefined];

/** How a user and his assignments stood. */
interface Standing {
    user: UserRow;
    assignments: { tunnelId: number; speedId: number | null; flow: number; num: number; expTime: number }[];
}

// ---- The play

/** Plays a life and throws a {@link Violation} when something is not as it has to be. */
export async function play(start: DriverFactory, life: Life): Promise<void> {
    const driver = await start({ version: life.version });
    try {
        const game = new Game(driver, life);
        await game.begin();
        for (const [index, move] of life.moves.entries()) {
            await game.move(index, move);
        }
        await game.end();
    } catch (error) {
        // What went wrong first is what counts.
        await driver.stop().catch(() => undefined);
        throw error;
    }
    // Looks for secrets in the logs, too.
    await driver.stop();
}

class Game {
    private readonly subscriptions: Subscription[] = [];
    private strangers = '';
    private strangerId = 0;
    private counter = 0;
    private where = '';
    /** Whether a customer, the clock or a node acted since the last success was checked. */
    private isDisturbed = false;

    constructor(
        private readonly driver: Driver,
        private readonly life: Life,
    ) {}

    async begin(): Promise<void> {
        const { driver } = this;
        const { panel } = driver;
        const nodes = [panel.addNode({ name: 'HK-1' }), panel.addNode({ name: 'TK-1' })];
        panel.addTunnel({ name: 'Hong Kong', nodes: [nodes[0]!] });
        panel.addTunnel({ name: 'Tokyo', nodes: [nodes[1]!], flow: 2 });
        panel.addTunnel({ name: 'Both', nodes });
        panel.addSpeedLimit({ name: 'slow', speed: 10 });
        panel.addSpeedLimit({ name: 'fast', speed: 200 });
        const forever = { expTime: 4102444800000, flowResetTime: 0, flow: 99999 };
        panel.addUser({ user: 'second_admin', roleId: 0, ...forever });
        const stranger = panel.addUser({ user: 'stranger', ...forever });
        this.strangerId = stranger.id;
        panel.assign(stranger.id, 1);
        panel.customer(stranger.id).createForward(1);
        const clients = [driver.addClient(), driver.addClient()];
        for (const [index, sale] of this.life.sales.entries()) {
            const productId = driver.addProduct({ options: this.options(sale, sale.offer) });
            const isDated = sale.cycle === 'Monthly' || sale.cycle === 'Annually';
            const id = driver.addService({
                productId,
                clientId: clients[index % 2]!,
                billingCycle: sale.cycle,
                nextDueDate: isDated ? driver.day(sale.due) : '0000-00-00',
            });
            this.subscriptions.push(new Subscription(id, productId, sale));
        }
        this.strangers = this.otherPeople();
        this.isDisturbed = true;
        // The last one is left to be ordered.
        for (const [index, subscription] of this.subscriptions.slice(0, -1).entries()) {
            this.where = 'the beginning';
            await this.act('CreateAccount', subscription, { look: false });
            for (const [which, what] of (['create', 'create', 'create', 'pause'] as const).entries()) {
                this.customerDoes(subscription, { do: 'customer', service: index, what, which, token: 'new' });
            }
        }
        await this.takeStock();
    }

    async move(index: number, move: Move): Promise<void> {
        this.where = `move ${index + 1}, ${JSON.stringify(move)}`;
        switch (move.do) {
            case 'act':
                await this.act(move.action, this.of(move.service), move);
                break;
            case 'change':
                await this.change(this.of(move.service), move);
                break;
            case 'password':
                await this.act('ChangePassword', this.of(move.service), move);
                break;
            case 'usage':
                await this.usage();
                break;
            case 'customer':
                this.isDisturbed = true;
                this.customerDoes(this.of(move.service), move);
                break;
            case 'burn':
                this.isDisturbed = true;
                this.burn(this.of(move.service), move.which, move.share);
                break;
            case 'rename':
                this.isDisturbed = true;
                this.rename(this.of(move.service), move.to);
                break;
            case 'own password':
                this.isDisturbed = true;
                this.ownPassword(this.of(move.service));
                break;
            case 'time':
                this.isDisturbed = true;
                await this.pass(move.hours * HOUR, move.cron);
                break;
            case 'node':
                this.isDisturbed = true;
                this.driver.panel.nodes()[move.node % 2]!.connect(move.connection);
                break;
            case 'restart':
                this.driver.panel.restart({ jwtSecret: `secret-${++this.counter}` });
                break;
            case 'cron':
                await this.cron(move.trouble);
                break;
        }
        await this.takeStock();
        this.checkAlways();
    }

    async end(): Promise<void> {
        this.where = 'the end';
        await this.settle();
        await this.check(true);
    }

    // ---- Moves

    private async act(
        action: ActionName,
        subscription: Subscription,
        { order, trouble, look }: { order?: 'before' | 'after'; trouble?: Trouble | undefined; look: boolean },
    ): Promise<void> {
        const { driver } = this;
        const password = action === 'ChangePassword' ? `new-Pass${++this.counter}` : undefined;
        const before = await this.standings();
        const dueBefore = await this.dueDates();
        const since = driver.panel.clock.now;
        const [plan, cancel] = this.interfere(trouble);
        const result = await driver.action(action, subscription.id, {
            ...(password === undefined ? {} : { password }),
            ...(order === undefined ? {} : { order }),
            ...plan,
        });
        cancel();
        if (result.thrown !== null) {
            throw this.violation(`${action} threw ${result.thrown.class}: ${result.thrown.message}`);
        }
        // A call that was given up, or comes late, is over before anybody presses the next button.
        if (trouble !== undefined && typeof trouble.how === 'string') {
            await this.wait(2 * MINUTE);
        }
        const done: Deed[] = [[action, subscription, result.value === 'success', password]];
        const inner = this.innerResult(result, trouble);
        if (inner !== null) {
            done.push(inner);
        }
        await this.guard(before, done, since, dueBefore);
        for (const [name, target, isSuccess, newPassword] of done) {
            await this.note(name, target, isSuccess, newPassword);
        }
        if (result.value === 'success') {
            await this.afterSuccess(look);
        }
    }

    private async change(
        subscription: Subscription,
        move: { offer: Offer; trouble?: Trouble | undefined; look: boolean },
    ): Promise<void> {
        subscription.product = move.offer;
        subscription.offers.push(move.offer);
        const options = this.options(subscription.sale, move.offer);
        const columns = Object.fromEntries(Object.entries(options).map(([key, text]) => [`configoption${key}`, text]));
        this.driver.update('tblproducts', columns, { id: subscription.productId });
        await this.act('ChangePackage', subscription, move);
    }

    private async usage(): Promise<void> {
        const result = await this.driver.usageUpdate();
        if (result.value !== 'success') {
            throw this.violation(`UsageUpdate answered ${JSON.stringify(result.value ?? result.thrown)}`);
        }
        for (const subscription of this.subscriptions) {
            const user = this.userOf(subscription);
            const row = await this.driver.service(subscription.id);
            if (user !== null && subscription.isSettled && this.isLive(String(row['domainstatus']))) {
                const used = Math.round((user.inFlow + user.outFlow) / 2 ** 20);
                const limit = user.flow === 99999 ? 0 : user.flow * 1024;
                if (row['bwusage'] !== used || row['bwlimit'] !== limit) {
                    throw this.violation(
                        `usage of ${subscription.id} is ${row['bwusage']} of ${row['bwlimit']}, not ${used} of ${limit}`,
                    );
                }
            }
        }
    }

    private customerDoes(subscription: Subscription, move: Extract<Move, { do: 'customer' }>): void {
        const customer = this.customerOf(subscription, move.token);
        const user = this.userOf(subscription);
        if (customer === null || user === null) {
            return;
        }
        const { panel } = this.driver;
        const isClean = this.isClean(subscription);
        if (move.what === 'create') {
            const tunnels = panel.assignmentsOf(user.id).map((assignment) => assignment.tunnelId);
            const tunnelId = tunnels[move.which % Math.max(1, tunnels.length)];
            const body = { tunnelId, name: 'forward', remoteAddr: '198.51.100.7:80' };
            if (tunnelId !== undefined && customer.call('/forward/create', body).code === 0) {
                this.wish(subscription, panel.store.forwards.all().at(-1)!.id, 'run', isClean);
            }
            return;
        }
        const forwards = panel.forwardsOf(user.id);
        const forward = forwards[move.which % Math.max(1, forwards.length)];
        if (forward === undefined) {
            return;
        }
        const isAnyAway = panel.nodes().some((node) => node.connection !== 'online');
        switch (move.what) {
            case 'pause':
            case 'resume': {
                const wasActive = forward.status === 1;
                const answer = move.what === 'pause' ? customer.pause(forward.id) : customer.resume(forward.id);
                if (answer.code === 0 && wasActive === (move.what === 'resume')) {
                    // A click that changes nothing cannot be seen either.
                    const wish = move.what === 'pause' ? 'pause' : 'run';
                    const isSame = subscription.wishes.get(forward.id) === wish;
                    this.wish(subscription, forward.id, isSame ? wish : 'either', isClean);
                } else if (answer.code === 0) {
                    this.wish(subscription, forward.id, move.what === 'pause' ? 'pause' : 'run', isClean);
                } else if (isAnyAway && answer.code === -1) {
                    // Some of it may be done, on another node or without an answer, and the customer saw it fail.
                    this.wish(subscription, forward.id, 'either', isClean);
                    subscription.torn.add(forward.id);
                }
                break;
            }
            case 'delete':
                customer.deleteForward(forward.id);
                break;
            case 'edit':
                customer.editForward(forward.id, { name: `edited-${++this.counter}` });
                break;
        }
    }

    private burn(subscription: Subscription, which: number, share: number): void {
        const user = this.userOf(subscription);
        const running = user === null ? [] : this.driver.panel.runningForwards(user.id);
        if (user !== null && running.length > 0) {
            const forward = running[which % running.length]!;
            this.driver.panel
                .customer(user.id)
                .burn(forward, { down: Math.floor(share * Math.min(user.flow, 200) * GB) });
        }
    }

    private rename(subscription: Subscription, to: 'fresh' | number): void {
        const user = this.userOf(subscription);
        const customer = this.customerOf(subscription, 'new');
        if (user === null || customer === null) {
            return;
        }
        const name = to === 'fresh' ? `neo-${++this.counter}` : this.of(to).firstName;
        if (name !== '') {
            customer.updatePassword(name, subscription.password, subscription.password);
        }
    }

    private ownPassword(subscription: Subscription): void {
        const user = this.userOf(subscription);
        const customer = this.customerOf(subscription, 'new');
        if (user === null || customer === null) {
            return;
        }
        const password = `own-Pass${++this.counter}`;
        if (customer.updatePassword(user.user, subscription.password, password).code === 0) {
            subscription.password = password;
            subscription.isPasswordKnown = false;
        }
    }

    private async pass(ms: number, withCron: boolean): Promise<void> {
        const every = (ms > 3 * DAY ? 24 : 8) * HOUR;
        for (let passed = 0; passed < ms;) {
            const step = Math.min(4 * HOUR, ms - passed);
            await this.wait(step);
            passed += step;
            if (withCron && passed % every === 0) {
                await this.cron(undefined);
            }
        }
        await this.takeStock();
    }

    private async cron(trouble: Trouble | undefined): Promise<void> {
        const before = await this.standings();
        const since = this.driver.panel.clock.now;
        const due = await this.dueDates();
        const [plan, cancel] = this.interfere(trouble);
        const result = await this.driver.cron(plan);
        cancel();
        if (trouble !== undefined && typeof trouble.how === 'string') {
            await this.wait(2 * MINUTE);
        }
        const inner = this.innerResult(result, trouble);
        await this.guard(before, inner === null ? [] : [inner], since, due);
        if (inner !== null) {
            await this.note(...inner);
        }
        const isWhole = result.calls.length > 1 && result.calls.every((call) => call.outcome === 'answer');
        if (isWhole && trouble === undefined) {
            this.looked(this.subscriptions);
        }
    }

    /** Lets time pass and takes note of counters that fall in it. */
    private async wait(ms: number): Promise<void> {
        const before = await this.standings();
        this.driver.advance(ms);
        await this.noteResets(before, false);
    }

    // ---- Troubles

    private interfere(trouble: Trouble | undefined): [Interference, () => void] {
        const { panel } = this.driver;
        if (trouble === undefined) {
            return [{}, () => undefined];
        }
        const { call, how, times = 1 } = trouble;
        if (typeof how === 'object') {
            const step: Step = { do: 'action', name: how.action, service: this.of(how.service).id, options: {} };
            return [{ meanwhile: { call, when: how.when, steps: [step] } }, () => undefined];
        }
        if (how === 'kill-before' || how === 'kill-after') {
            return [{ kill: { call, when: how === 'kill-before' ? 'before' : 'after' } }, () => undefined];
        }
        if (how === 'database-locked' && this.life.version !== '2.1.0') {
            return [{}, () => undefined];
        }
        const planned = panel.faults.plan({ at: call, fault: how, times, ms: how === 'slow' ? 6000 : 15_000 });
        return [{}, () => planned.cancel()];
    }

    private innerResult(result: ActionResult, trouble: Trouble | undefined): Deed | null {
        if (trouble === undefined || typeof trouble.how !== 'object' || result.meanwhile === null) {
            return null;
        }
        const value = (result.meanwhile.results.at(-1) as { value: unknown; thrown: unknown } | undefined) ?? null;
        if (value !== null && value.thrown !== null) {
            throw this.violation(`${trouble.how.action} threw ${JSON.stringify(value.thrown)}`);
        }
        return [trouble.how.action, this.of(trouble.how.service), value?.value === 'success'];
    }

    // ---- The model

    private of(number: number): Subscription {
        return this.subscriptions[number % this.subscriptions.length]!;
    }

    private userOf(subscription: Subscription): UserRow | null {
        return this.driver.panel.customers().find((user) => subscription.users.has(user.id)) ?? null;
    }

    private customerOf(subscription: Subscription, token: 'old' | 'new'): Customer | null {
        const user = this.userOf(subscription);
        if (user === null) {
            return null;
        }
        subscription.customer ??= this.driver.panel.customer(user.id);
        // Who is disabled gets no new token.
        return token === 'old' || user.status === 0 ? subscription.customer : this.driver.panel.customer(user.id);
    }

    private wish(subscription: Subscription, forward: number, wish: Wish, isClean: boolean): void {
        subscription.wishes.set(forward, isClean && !subscription.isHalfDone ? wish : 'either');
        subscription.torn.delete(forward);
        subscription.fresh.add(forward);
    }

    private isBlocked(user: UserRow): boolean {
        const { panel } = this.driver;
        const rows = [user, ...panel.assignmentsOf(user.id)];
        return rows.some(
            (row) => row.status !== 1 || row.expTime <= panel.clock.now || row.inFlow + row.outFlow >= row.flow * GB,
        );
    }

    /** Whether a look now would show who wants what. */
    private isClean(subscription: Subscription): boolean {
        const user = this.userOf(subscription);
        return user !== null && subscription.status === 'Active' && !this.isBlocked(user);
    }

    /** Keeps up with what changed by itself: users that appeared, statuses, limits that were passed. */
    private async takeStock(): Promise<void> {
        const rows = (await this.driver.rows('tblhosting'))!;
        for (const subscription of this.subscriptions) {
            subscription.status = String(rows.find((row) => row['id'] === subscription.id)!['domainstatus']);
            const isClean = this.isClean(subscription);
            if (!isClean) {
                for (const forward of subscription.fresh) {
                    subscription.wishes.set(forward, 'either');
                }
                subscription.fresh.clear();
                subscription.isUnseenBlock ||= subscription.wasClean;
            } else if (subscription.isUnseenBlock) {
                // It came and went between two looks of the module: what was paused in it looks paused by the customer.
                for (const forward of subscription.wishes.keys()) {
                    subscription.wishes.set(forward, 'either');
                }
                subscription.isUnseenBlock = false;
            }
            subscription.wasClean = isClean;
            const user = this.userOf(subscription);
            const wanted = [...subscription.wishes.values()].filter((wish) => wish !== 'pause').length;
            subscription.isCrowded ||= user !== null && wanted > user.num;
        }
    }

    /** The module has read the forwards of these. */
    private looked(subscriptions: Subscription[]): void {
        for (const subscription of subscriptions) {
            const user = this.userOf(subscription);
            if (user === null) {
                continue;
            }
            if (this.isClean(subscription)) {
                subscription.fresh.clear();
                for (const forward of this.driver.panel.forwardsOf(user.id)) {
                    if (subscription.wishes.get(forward.id) === 'either' && subscription.isSettled) {
                        subscription.wishes.set(forward.id, forward.status === 1 ? 'run' : 'either');
                    }
                }
            } else if (user.status !== 1 || this.isOverNow(user)) {
                subscription.isUnseenBlock = false;
            } else if (subscription.isUnseenBlock) {
                // Only a tunnel is closed now; what else had stopped the forwards is over.
                for (const forward of subscription.wishes.keys()) {
                    subscription.wishes.set(forward, 'either');
                }
            }
        }
    }

    private async note(
        action: ActionName,
        subscription: Subscription,
        isSuccess: boolean,
        password?: string,
    ): Promise<void> {
        subscription.isSettled = isSuccess;
        subscription.isHalfDone = !isSuccess || (subscription.isHalfDone && action === 'ChangePassword');
        if (action === 'Renew') {
            subscription.isRenewalOpen = !isSuccess;
        }
        if (action === 'CreateAccount') {
            subscription.isEnded = false;
        }
        if (action === 'TerminateAccount') {
            subscription.isEnded = isSuccess;
            // Broken off, it may have taken tunnels away.
            subscription.offers.push(subscription.product);
            subscription.isMade &&= !isSuccess;
            subscription.customer = null;
            subscription.wishes.clear();
            subscription.fresh.clear();
        }
        if (action === 'ChangePassword' && !isSuccess) {
            subscription.isPasswordKnown = false;
        }
        if (!isSuccess) {
            return;
        }
        if (action === 'CreateAccount' || action === 'ChangePackage') {
            subscription.offers = [subscription.product];
        }
        const user = this.userOf(subscription);
        if (action === 'CreateAccount' && user !== null) {
            const fields = await this.driver.fields(subscription.id);
            subscription.isMade = true;
            if (subscription.firstName === '') {
                subscription.firstName = user.user;
            }
            const shown = fields['flvx_password'] ?? '';
            if (user.pwd === hashPassword(shown)) {
                subscription.password = shown;
                subscription.isPasswordKnown = true;
            }
            subscription.customer ??= this.driver.panel.customer(user.id);
        }
        if (action === 'ChangePassword') {
            subscription.password = password ?? subscription.password;
            subscription.isPasswordKnown = true;
        }
        if (action !== 'ChangePassword' && action !== 'TerminateAccount') {
            await this.takeStock();
            this.looked([subscription]);
        }
    }

    private options(sale: Sale, { quotaGb, forwards, tunnels, speed, days }: Offer): Record<number, string> {
        return {
            1: String(quotaGb),
            2: String(forwards),
            3: tunnels.join(','),
            4: speed === 0 ? '' : String(speed),
            5: String(days),
            6: sale.reset,
            7: sale.keeps ? 'Keep the panel user disabled' : '',
        };
    }

    private isLive(status: string): boolean {
        return status === 'Active' || status === 'Suspended';
    }

    // ---- What an action may change

    private async standings(): Promise<Map<number, Standing>> {
        const { panel } = this.driver;
        return new Map(
            panel.customers().map((user) => [
                user.id,
                {
                    user: { ...user },
                    assignments: panel.assignmentsOf(user.id).map(({ tunnelId, speedId, flow, num, expTime }) => ({
                        tunnelId,
                        speedId,
                        flow,
                        num,
                        expTime,
                    })),
                },
            ]),
        );
    }

    private async dueDates(): Promise<Map<number, number>> {
        const rows = (await this.driver.rows('tblhosting'))!;
        return new Map(
            rows.map((row) => {
                const due = String(row['nextduedate']);
                return [Number(row['id']), due.startsWith('0000') ? 0 : Date.parse(due)];
            }),
        );
    }

    /** Nothing changed but by the action that is for it. */
    private async guard(
        before: Map<number, Standing>,
        done: Deed[],
        since: number,
        dueBefore: Map<number, number>,
    ): Promise<void> {
        const after = await this.standings();
        const due = await this.dueDates();
        for (const [id, { user, assignments }] of after) {
            if (id === this.strangerId) {
                continue;
            }
            const old = before.get(id);
            const owner = this.subscriptions.find((subscription) => subscription.users.has(id));
            if (old === undefined) {
                this.adopt(id, done);
                continue;
            }
            if (owner === undefined) {
                throw this.violation(`user ${id} belongs to no service`);
            }
            const actions = done.filter(([, target]) => target === owner).map(([name]) => name);
            const isFor = (...names: ActionName[]): boolean => actions.some((name) => names.includes(name));
            const isSuccess = done.some(([, target, success]) => target === owner && success);
            if (
                !isFor('CreateAccount', 'ChangePackage') &&
                (user.flow !== old.user.flow || user.num !== old.user.num)
            ) {
                throw this.violation(`quota or forwards of user ${id} changed`);
            }
            if (!isFor('CreateAccount', 'ChangePassword') && user.pwd !== old.user.pwd) {
                throw this.violation(`the password of user ${id} changed`);
            }
            for (const assignment of assignments) {
                const was = old.assignments.find((row) => row.tunnelId === assignment.tunnelId);
                const isSame = (was?.speedId ?? 0) === (assignment.speedId ?? 0);
                const isOffered = owner.offers.some((offer) => offer.speed === (assignment.speedId ?? 0));
                if (!isFor('CreateAccount', 'ChangePackage') && was !== undefined && !isSame && !isOffered) {
                    throw this.violation(`the speed limit of user ${id} in tunnel ${assignment.tunnelId} changed`);
                }
                const { flow, num, expTime } = assignment;
                if (flow !== user.flow || num !== user.num || expTime !== user.expTime) {
                    throw this.violation(`tunnel ${assignment.tunnelId} of user ${id} has other terms than the user`);
                }
            }
            this.guardExpiry(owner, old.user, user, actions, isSuccess, since, [dueBefore, due]);
        }
        await this.noteResets(
            before,
            done.some(([name]) => name === 'Renew'),
        );
    }

    private guardExpiry(
        owner: Subscription,
        old: UserRow,
        user: UserRow,
        actions: ActionName[],
        isSuccess: boolean,
        since: number,
        dues: Map<number, number>[],
    ): void {
        const now = this.driver.panel.clock.now;
        const days = [owner.product, ...owner.offers].map((offer) => offer.days);
        const isSameDays = days.every((count) => count === days[0]);
        const grace = dues.map((dates) => dates.get(owner.id) ?? 0).filter((date) => date > 0);
        const byDueDate = grace.map((date) => date + 3 * DAY);
        const setters: ActionName[] = ['CreateAccount', 'Renew', 'UnsuspendAccount'];
        const isSet = actions.some((name) => setters.includes(name) || (name === 'ChangePackage' && !isSameDays));
        if (!isSet) {
            if (user.expTime !== old.expTime && !(byDueDate.includes(user.expTime) && user.expTime > old.expTime)) {
                throw this.violation(
                    `the expiry of user ${user.id} went from ${date(old.expTime)} to ${date(user.expTime)}`,
                );
            }
            return;
        }
        if (user.expTime < old.expTime && isSameDays) {
            throw this.violation(
                `the expiry of user ${user.id} went back from ${date(old.expTime)} to ${date(user.expTime)}`,
            );
        }
        const isForever = days.includes(0);
        const latest = Math.max(old.expTime, now + Math.max(...days) * DAY, ...byDueDate);
        if (user.expTime > latest && !isForever) {
            throw this.violation(`the expiry of user ${user.id} is ${date(user.expTime)}, later than ${date(latest)}`);
        }
        const isRaised = actions.some((name) => name === 'Renew' || name === 'UnsuspendAccount');
        if (isSuccess && actions.length === 1 && isRaised) {
            const least = owner.product.days === 0 ? NEVER : Math.floor(since / 1000) * 1000 + owner.product.days * DAY;
            if (user.expTime < least) {
                throw this.violation(`the expiry of user ${user.id} is ${date(user.expTime)}, before ${date(least)}`);
            }
        }
    }

    /** A user that was not there before belongs to the service for which it was made. */
    private adopt(id: number, done: Deed[]): void {
        const makers = done.filter(([name]) => name === 'CreateAccount').map(([, target]) => target);
        const named = makers.find((target) => this.driver.panel.user(id).user.startsWith(`f${target.id}-`));
        const maker = named ?? makers[0];
        if (maker === undefined) {
            throw this.violation(`user ${id} was made by ${done.map(([name]) => name).join(' and ') || 'nobody'}`);
        }
        maker.users.add(id);
        maker.resets.length = 0;
    }

    // ---- Counters

    private async noteResets(before: Map<number, Standing>, isRenewal: boolean): Promise<void> {
        const now = this.driver.panel.clock.now;
        for (const subscription of this.subscriptions) {
            const user = this.userOf(subscription);
            const old = user === null ? undefined : before.get(user.id)?.user;
            if (user === null || old === undefined || user.inFlow + user.outFlow >= old.inFlow + old.outFlow) {
                continue;
            }
            if (subscription.status === 'Terminated') {
                // Create brought a kept user to a new life.
                subscription.resets.length = 0;
                continue;
            }
            await this.noteReset(subscription, now, isRenewal);
        }
    }

    private async noteReset(subscription: Subscription, now: number, isRenewal: boolean): Promise<void> {
        const row = await this.driver.service(subscription.id);
        const due = String(row['nextduedate']);
        const isDated = !due.startsWith('0000') && subscription.sale.cycle !== 'One Time';
        if (subscription.sale.reset === 'Never' || (subscription.sale.reset === '' && !isDated)) {
            throw this.violation(`the counters of service ${subscription.id} were reset, which they never are`);
        }
        const isPeriod = subscription.sale.reset === '';
        const dayOfMonth = isPeriod ? Number(due.slice(8, 10)) : 1;
        // A Renew may come before the due date moves.
        const paidUntil = Date.parse(due) + (isRenewal || subscription.isRenewalOpen ? 1 : 0);
        const boundaries = boundariesBefore(now + ZONES, dayOfMonth).filter((day) => !isPeriod || day < paidUntil);
        const isFree = (boundary: number): boolean =>
            subscription.resets.every((other) => Math.abs(other - boundary) > 20 * DAY);
        const [latest, previous] = boundaries;
        if (latest === undefined) {
            throw this.violation(`the counters of service ${subscription.id} were reset, which is paid until ${due}`);
        }
        const isEarly = now < latest + ZONES && previous !== undefined;
        const boundary = isFree(latest) ? latest : isEarly && isFree(previous) ? previous : null;
        if (boundary === null) {
            throw this.violation(
                `the counters of service ${subscription.id} were reset twice for ${date(latest)} (day ${dayOfMonth})`,
            );
        }
        subscription.resets.push(boundary);
    }

    // ---- Checks

    private async afterSuccess(isToLook: boolean): Promise<void> {
        if (!this.isDisturbed) {
            await this.takeStock();
            await this.check(false);
        } else if (isToLook) {
            await this.settle();
            await this.check(true);
        }
    }

    /** All nodes come back, traffic flows, and the reconciliation runs once. */
    private async settle(): Promise<void> {
        const { driver } = this;
        const { panel } = driver;
        panel.faults.clear();
        for (const node of panel.nodes()) {
            node.connect('online');
        }
        await this.wait(MINUTE);
        panel.reportAll();
        await this.wait(HOUR);
        await this.takeStock();
        await this.cron(undefined);
        panel.reportConfigs();
        await this.takeStock();
        this.looked(this.subscriptions);
        for (const subscription of this.subscriptions) {
            subscription.isHalfDone = false;
            subscription.isCrowded = false;
        }
        this.isDisturbed = false;
    }

    private checkAlways(): void {
        if (this.otherPeople() !== this.strangers) {
            throw this.violation(`somebody else was touched:\n${this.otherPeople()}\ninstead of\n${this.strangers}`);
        }
        for (const user of this.driver.panel.customers()) {
            const owners = this.subscriptions.filter((subscription) => subscription.users.has(user.id));
            if (user.id !== this.strangerId && owners.length !== 1) {
                throw this.violation(`user ${user.id} belongs to ${owners.length} services`);
            }
        }
    }

    /**
     * Everything that has to hold when nothing is under way.
     *
     * @param isReconciled - whether the reconciliation, which alone minds the number of forwards, had its turn
     */
    private async check(isReconciled: boolean): Promise<void> {
        const numbers: string[] = [];
        for (const subscription of this.subscriptions) {
            const fields = await this.driver.fields(subscription.id);
            const owned = this.driver.panel.customers().filter((user) => subscription.users.has(user.id));
            if (fields['flvx_user_id'] !== '') {
                numbers.push(fields['flvx_user_id']!);
            }
            const { status } = subscription;
            for (const user of owned) {
                this.checkStopped(subscription, user, status);
                this.checkAssigned(user);
            }
            if (subscription.isSettled) {
                this.checkUsers(subscription, owned, status, fields);
            }
            const user = owned[0];
            if (subscription.isSettled && subscription.isMade && user !== undefined && this.isLive(status)) {
                await this.checkTerms(subscription, user, fields);
                if (status === 'Active' && !this.isOverNow(user)) {
                    this.checkOpen(subscription, user, isReconciled);
                }
            }
        }
        if (new Set(numbers).size !== numbers.length) {
            throw this.violation(`two services have the same user: ${numbers.join(', ')}`);
        }
        for (const name of Object.keys(this.driver.panel.services())) {
            const userId = Number(name.split('_')[1]);
            if (!this.driver.panel.store.users.get(userId) && !this.isDisturbed) {
                throw this.violation(`the service ${name} of a user that is gone is still on a node`);
            }
        }
    }

    private isOverNow(user: UserRow): boolean {
        const { panel } = this.driver;
        return [user, ...panel.assignmentsOf(user.id)].some(
            (row) => row.expTime <= panel.clock.now || row.inFlow + row.outFlow >= row.flow * GB,
        );
    }

    private checkStopped(subscription: Subscription, user: UserRow, status: string): void {
        const running = this.driver.panel.runningForwards(user.id);
        const isOver = this.isOverNow(user);
        if (running.length > 0 && (status === 'Suspended' || status === 'Terminated' || isOver)) {
            throw this.violation(
                `service ${subscription.id} is ${isOver ? 'over quota or expired' : status}, ` +
                    `but the forwards ${running.join(', ')} of user ${user.id} run`,
            );
        }
        if (status === 'Suspended' && user.status !== 0) {
            throw this.violation(`service ${subscription.id} is suspended, but user ${user.id} can log in`);
        }
    }

    private checkAssigned(user: UserRow): void {
        const { panel } = this.driver;
        for (const forward of panel.forwardsOf(user.id)) {
            if (panel.assignment(user.id, forward.tunnelId) === undefined) {
                throw this.violation(`forward ${forward.id} has survived its assignment to tunnel ${forward.tunnelId}`);
            }
        }
        for (const name of Object.keys(panel.services())) {
            const [forwardId, userId, assignmentId] = name.split('_').map(Number) as [number, number, number];
            const isThere = panel.store.assignments.get(assignmentId) !== undefined;
            if (userId === user.id && !isThere && panel.store.forwards.get(forwardId) !== undefined) {
                throw this.violation(`the service ${name} has survived its assignment`);
            }
        }
    }

    private checkUsers(
        subscription: Subscription,
        owned: UserRow[],
        status: string,
        fields: Record<string, string>,
    ): void {
        const { id } = subscription;
        if (this.isLive(status)) {
            if (owned.length !== 1 || fields['flvx_user_id'] !== String(owned[0]!.id)) {
                throw this.violation(
                    `service ${id} has the users ${owned.map((user) => user.id).join(', ')}, WHMCS says ${fields['flvx_user_id']}`,
                );
            }
            return;
        }
        if (status !== 'Terminated' || !subscription.isEnded) {
            return;
        }
        const isKept = owned.length === 1 && subscription.sale.keeps && owned[0]!.status === 0;
        if (owned.length > 0 && !isKept) {
            throw this.violation(`service ${id} is terminated, but the users ${owned.map((user) => user.id)} are left`);
        }
        if (owned.some((user) => this.driver.panel.assignmentsOf(user.id).length > 0)) {
            throw this.violation(`service ${id} is terminated, but its user has tunnels`);
        }
        if (Object.values(fields).some((value) => value !== '')) {
            throw this.violation(`service ${id} is terminated, but its fields are ${JSON.stringify(fields)}`);
        }
    }

    private async checkTerms(subscription: Subscription, user: UserRow, fields: Record<string, string>): Promise<void> {
        const { id } = subscription;
        const assignments = this.driver.panel.assignmentsOf(user.id);
        const tunnels = assignments.map((row) => row.tunnelId);
        const fits = (offer: Offer): boolean =>
            user.flow === offer.quotaGb &&
            user.num === offer.forwards &&
            [...tunnels].sort().join() === [...offer.tunnels].sort().join() &&
            assignments.every((row) => (row.speedId ?? 0) === offer.speed);
        // After a change that did not succeed any mixture of old and new may be in force.
        if (subscription.offers.length === 1 && !subscription.offers.some(fits)) {
            throw this.violation(
                `service ${id} has ${user.flow} GB, ${user.num} forwards, tunnels ${tunnels} with limits ` +
                    `${assignments.map((row) => row.speedId ?? 0)} instead of ${JSON.stringify(subscription.offers)}`,
            );
        }
        if (fields['flvx_username'] !== user.user) {
            throw this.violation(
                `service ${id} says that user ${user.id} is ${fields['flvx_username']}, not ${user.user}`,
            );
        }
        const listed = fields['flvx_tunnel_id']!.split(',').map(Number);
        const numbers = fields['flvx_user_tunnel_id']!.split(',').map(Number);
        // A change of tunnels that did not succeed shows in the fields when it is repeated.
        const isListed =
            subscription.offers.length > 1 ||
            ([...listed].sort().join() === [...tunnels].sort().join() &&
                listed.every(
                    (tunnelId, index) => this.driver.panel.assignment(user.id, tunnelId)?.id === numbers[index],
                ));
        if (!isListed) {
            throw this.violation(
                `service ${id} lists the tunnels ${listed} and assignments ${numbers}, not ${tunnels}`,
            );
        }
        if (subscription.isPasswordKnown && user.pwd !== hashPassword(fields['flvx_password']!)) {
            throw this.violation(`the password in the field of service ${id} does not open the login`);
        }
        const inWhmcs = String((await this.driver.service(id))['password']);
        if (subscription.isPasswordKnown && user.pwd !== hashPassword(inWhmcs)) {
            throw this.violation(`the password of service ${id} in WHMCS does not open the login`);
        }
    }

    /** An active, paid service inside its quota: the login is open and the forwards run that the customer wants to. */
    private checkOpen(subscription: Subscription, user: UserRow, isReconciled: boolean): void {
        const { panel } = this.driver;
        const { id } = subscription;
        // A tunnel that a change had begun to take away stays closed until the change is repeated.
        const isSure = (tunnelId: number): boolean =>
            subscription.offers.every((offer) => offer.tunnels.includes(tunnelId));
        const closed = panel.assignmentsOf(user.id).filter((row) => row.status !== 1 && isSure(row.tunnelId));
        if (user.status !== 1 || closed.length > 0) {
            throw this.violation(
                `service ${id} is active, but ${user.status === 1 ? `tunnel ${closed[0]!.tunnelId} is closed` : 'the login is closed'}`,
            );
        }
        const forwards = panel.forwardsOf(user.id).filter((forward) => isSure(forward.tunnelId));
        const wishes = forwards.map((forward) => subscription.wishes.get(forward.id) ?? 'either');
        const wanted = wishes.filter((wish) => wish !== 'pause').length;
        for (const [index, forward] of forwards.entries()) {
            const wish = wishes[index]!;
            const state = this.stateOf(forward.id, user.id);
            const isActive = forward.status === 1;
            if (state !== (isActive ? 'running' : 'paused') && !subscription.torn.has(forward.id)) {
                throw this.violation(
                    `forward ${forward.id} of service ${id} is ${isActive ? 'active' : 'paused'} in the panel, but ${state}`,
                );
            }
            if (wish === 'pause' && isActive) {
                throw this.violation(`forward ${forward.id} of service ${id} runs, which the customer paused`);
            }
            // Where more are wanted than allowed, which of them run depends on the order in which they were wanted.
            if (wish === 'run' && wanted <= user.num && !isActive && (isReconciled || !subscription.isCrowded)) {
                throw this.violation(`forward ${forward.id} of service ${id} does not run, which the customer wants`);
            }
        }
        const active = forwards.filter((forward) => forward.status === 1).length;
        const isTooFew =
            subscription.offers.length === 1 && !wishes.includes('either') && active < Math.min(wanted, user.num);
        if (isReconciled && (active > user.num || isTooFew)) {
            throw this.violation(
                `service ${id} has ${active} forwards running where ${user.num} are allowed and ${wanted} wanted`,
            );
        }
    }

    private stateOf(forwardId: number, userId: number): string {
        const states = Object.entries(this.statesByNode())
            .filter(([name]) => name.includes(`:${forwardId}_${userId}_`))
            .map(([, state]) => state);
        return states.length === 0 ? 'on no node' : [...new Set(states)].sort().join(' and ');
    }

    private statesByNode(): Record<string, string> {
        return Object.fromEntries(
            this.driver.panel
                .nodes()
                .flatMap((node) => Object.entries(node.states()).map(([name, state]) => [`${node.id}:${name}`, state])),
        );
    }

    /** Admins and strangers with everything that is theirs, but for the traffic that flows. */
    private otherPeople(): string {
        const { store } = this.driver.panel;
        const still = <T extends { inFlow: number; outFlow: number }>(row: T): unknown => ({
            ...row,
            inFlow: 0,
            outFlow: 0,
        });
        return JSON.stringify({
            admins: store.users.filter((user) => user.roleId === 0).map(still),
            stranger: store.users.filter((user) => user.id === this.strangerId).map(still),
            assignments: store.assignmentsOf(this.strangerId).map(still),
            forwards: store.forwardsOf(this.strangerId).map(still),
            running: this.driver.panel.runningForwards(this.strangerId),
            tunnels: store.tunnels.all(),
            limits: store.speedLimits.all(),
        });
    }

    private violation(message: string): Violation {
        return new Violation(`${message}\nat ${this.where}`);
    }
}

function date(ms: number): string {
    return new Date(ms).toISOString().slice(0, 16);
}

/** The starts of days with that number, or the last of shorter months, latest first. */
function boundariesBefore(until: number, dayOfMonth: number): number[] {
    const at = new Date(until);
    return [...Array(24).keys()]
        .map((back) => {
            const month = at.getUTCMonth() - back;
            const last = new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0)).getUTCDate();
            return Date.UTC(at.getUTCFullYear(), month, Math.min(dayOfMonth, last));
        })
        .filter((boundary) => boundary <= until);
}
