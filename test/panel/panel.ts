import type { Answer, Request } from './answer';
import { hashPassword, signToken } from './auth';
import { Backend, headerOf, splitPath } from './backend';
import { type Clock, Scheduler } from './clock';
import { Customer } from './customer';
import { Exchange, type ExchangeOptions, type Outcome } from './exchange';
import { type Fault, type FaultPlan, Faults } from './faults';
import { inherited } from './grants';
import type { Connection, Node, ServiceState } from './node';
import { parseServiceName } from './routes/flow';
import {
    type AssignmentRow,
    change,
    type ForwardRow,
    nextPlace,
    type NodeRow,
    type SpeedLimitRow,
    type Store,
    type TunnelRow,
    type UserRow,
} from './store';
import type { Version } from './version';

/** How a panel is set up. */
export interface PanelOptions {
    readonly version: Version;
    /** The clock that the panel goes by, if something else shares it; else it begins at a fixed time. */
    readonly clock?: Clock;
    /** The zone of the panel's server; Asia/Shanghai unless given. */
    readonly utcOffsetHours?: number;
    /** Whether clients reach the panel through its nginx or its backend port. */
    readonly frontEnd?: 'nginx' | 'none';
}

/** A call as the panel's end of the wire saw it. */
export interface RecordedCall {
    /** Unix milliseconds of the panel's clock. */
    readonly at: number;
    readonly method: string;
    /** Without the query. */
    readonly path: string;
    readonly query: string;
    /** The parsed body; the text of one that is no JSON, `null` if there was none. */
    readonly body: unknown;
    readonly token: string | null;
    readonly fault: Fault | null;
    /** Whether the panel handled the call, or at least began to. */
    readonly isHandled: boolean;
    /** What the panel answered, whether or not that reached the client. */
    readonly answer: Answer | null;
    readonly outcome: Outcome['kind'];
}

const DEFAULT_CLIENT_TIMEOUT = 60_000;
const DEFAULT_START = Date.UTC(2026, 1, 25, 4, 0, 0);

/** Fields of a row that a seeder fills in itself unless they are given. */
type Wish<R> = { readonly [K in keyof R]?: R[K] };

/**
 * An FLVX panel with its nodes, in memory: answers like the real one and is built from its contract alone.
 *
 * Everything is synchronous. Time is the {@link Clock}; it moves when a test moves it and when a call takes time
 * (a silent node, a slow line). What a client no longer waits for goes on when more time passes.
 */
export class Panel {
    readonly backend: Backend;
    readonly clock: Clock;
    readonly faults: Faults;
    /** The calls that came through {@link exchange} and {@link handle}, in order. What seeders do is not in it. */
    readonly calls: RecordedCall[] = [];
    /** While it is set nobody can connect (through nginx: HTML 502). */
    isDown = false;

    private readonly scheduler: Scheduler;

    constructor(readonly options: PanelOptions) {
        this.clock = options.clock ?? { now: DEFAULT_START };
        this.backend = new Backend({
            version: options.version,
            clock: this.clock,
            utcOffsetHours: options.utcOffsetHours ?? 8,
        });
        this.scheduler = new Scheduler(this.clock, this.backend.policy);
        this.faults = new Faults(!this.backend.features.waitsForDatabase);
    }

    /** The database. What is written into its rows is in the panel. */
    get store(): Store {
        return this.backend.store;
    }

    // --- The wire ---------------------------------------------------------------------------------------------

    /** Answers a request, whatever time that takes and with no fault on the way. */
    handle(request: Request): Answer {
        const at = this.clock.now;
        const answer = this.perform(request);
        this.record(request, at, null, answer, 'answer', true);

        return answer;
    }

    /** Lets a client call over the wire, on which things may go wrong; takes the time that the client waits. */
    exchange(request: Request, options: ExchangeOptions = {}): Outcome {
        const { timeoutMs = DEFAULT_CLIENT_TIMEOUT, connectMs = timeoutMs } = options;
        if (!Number.isFinite(timeoutMs)) {
            throw new Error('A client that waits for ever cannot be emulated.');
        }
        this.scheduler.settle();
        const plans = this.faults.next(request);
        for (const plan of plans) {
            plan.before?.();
        }
        const at = this.clock.now;
        const fault = plans.find((plan) => plan.fault !== undefined) ?? null;
        const exchange = new Exchange(this.backend, this.scheduler, {
            request,
            fault,
            timeoutMs,
            connectMs,
            isDown: this.isDown,
            hasFrontEnd: this.options.frontEnd === 'nginx',
        });
        const outcome = exchange.run();
        this.record(request, at, fault, exchange.answer, outcome.kind, exchange.isHandled);
        for (const plan of plans) {
            plan.after?.();
        }

        return outcome;
    }

    /** Forgets the recorded calls. */
    forgetCalls(): void {
        this.calls.length = 0;
    }

    /** While it is set, every write fails as if another process held the database; before 2.1.2 that happens. */
    get isDatabaseLocked(): boolean {
        return this.backend.isDatabaseLocked;
    }

    set isDatabaseLocked(isLocked: boolean) {
        if (isLocked && this.backend.features.waitsForDatabase) {
            throw new Error('Since 2.1.2 the panel waits for its database.');
        }
        this.backend.isDatabaseLocked = isLocked;
    }

    // --- Time -------------------------------------------------------------------------------------------------

    /**
     * Lets time pass, with the hourly and the nightly job in it and the calls that nobody waits for any more. To set
     * the time without what would have happened meanwhile, set `clock.now`.
     */
    advance(ms: number): void {
        this.scheduler.pass(ms);
    }

    /** Lets time pass until a moment in Unix milliseconds. */
    advanceTo(moment: number): void {
        this.scheduler.pass(Math.max(0, moment - this.clock.now));
    }

    /** How many calls are still being worked on though their client has left. */
    get unfinishedCalls(): number {
        return this.scheduler.unfinished;
    }

    /** Restarts the server process: unfinished calls and captcha tokens are gone, with another secret all tokens. */
    restart(options: { readonly jwtSecret?: string } = {}): void {
        this.scheduler.abandon();
        this.backend.captchaTokens.clear();
        this.backend.jwtSecret = options.jwtSecret ?? this.backend.jwtSecret;
    }

    // --- What is in the panel ---------------------------------------------------------------------------------

    /** The user with this number or name; throws if there is none. */
    user(key: number | string): UserRow {
        return there(typeof key === 'number' ? this.store.users.get(key) : this.store.userNamed(key), `user ${key}`);
    }

    /** All users but the admins. */
    customers(): UserRow[] {
        return this.store.users.filter((row) => row.roleId !== 0);
    }

    /** The assignment of a user to a tunnel, with its true status; `undefined` if there is none. */
    assignment(userId: number, tunnelId: number): AssignmentRow | undefined {
        return this.store.assignment(userId, tunnelId);
    }

    assignmentsOf(userId: number): AssignmentRow[] {
        return this.store.assignmentsOf(userId);
    }

    /** The forwards of a user with the status that the database has. */
    forwardsOf(userId: number): ForwardRow[] {
        return this.store.forwardsOf(userId);
    }

    forward(id: number): ForwardRow {
        return there(this.store.forwards.get(id), `forward ${id}`);
    }

    tunnel(id: number): TunnelRow {
        return there(this.store.tunnels.get(id), `tunnel ${id}`);
    }

    /** The node with this number or name; throws if there is none. */
    node(key: number | string): Node {
        const row =
            typeof key === 'number' ? this.store.nodes.get(key) : this.store.nodes.find((node) => node.name === key);

        return this.backend.control.node(there(row, `node ${key}`));
    }

    nodes(): Node[] {
        return this.store.nodes.all().map((row) => this.backend.control.node(row));
    }

    /** Service name to state, over all nodes. */
    services(): Record<string, ServiceState> {
        return Object.assign({}, ...this.nodes().map((node) => node.states())) as Record<string, ServiceState>;
    }

    /** The forwards, by number, of which something takes traffic on any node: of one user or of all. */
    runningForwards(userId?: number): number[] {
        const running = this.nodes()
            .flatMap((node) => node.running())
            .map(parseServiceName)
            .filter((service) => service !== null)
            .filter((service) => userId === undefined || service.userId === userId);

        return [...new Set(running.map((service) => service.forwardId))].sort((one, other) => one - other);
    }

    // --- Seeding ----------------------------------------------------------------------------------------------

    /** Adds a node, connected unless said otherwise. */
    addNode(wish: Wish<NodeRow> = {}, connection: Connection = 'online'): Node {
        const id = this.store.nodes.all().length + 1;
        const row = this.store.nodes.insert({
            name: `node-${id}`,
            secret: `secret-${id}`,
            serverIp: `192.0.2.${id}`,
            port: '20000-29999',
            http: 0,
            tls: 0,
            socks: 0,
            createdTime: this.clock.now,
            status: 0,
            tcpListenAddr: '[::]',
            udpListenAddr: '[::]',
            inx: nextPlace(this.store.nodes.all()),
            isRemote: 0,
            ...wish,
        });
        const node = this.backend.control.node(row);
        node.connect(connection);

        return node;
    }

    /** Adds a tunnel with the given entry nodes; without any, with the first node, which is made if need be. */
    addTunnel({ nodes = [], ...wish }: Wish<TunnelRow> & { readonly nodes?: readonly Node[] } = {}): TunnelRow {
        const entries = nodes.length > 0 ? nodes : [this.nodes().at(0) ?? this.addNode()];
        const number = this.store.tunnels.all().length + 1;
        const tunnel = this.store.tunnels.insert({
            name: `tunnel-${number}`,
            trafficRatio: 1,
            type: 1,
            protocol: 'tls',
            flow: 1,
            createdTime: this.clock.now,
            updatedTime: this.clock.now,
            status: 1,
            inIp: entries.map((node) => this.store.nodes.get(node.id)?.serverIp).join(','),
            ipPreference: '',
            inx: nextPlace(this.store.tunnels.all()),
            ...wish,
        });
        for (const node of entries) {
            this.store.chains.insert({
                tunnelId: tunnel.id,
                chainType: 1,
                nodeId: node.id,
                inx: 0,
                protocol: 'tls',
                strategy: 'round',
            });
        }

        return tunnel;
    }

    /** Takes a tunnel away and leaves assignments and forwards without it, which the panel itself never does. */
    removeTunnel(id: number): void {
        this.store.chains.deleteWhere((row) => row.tunnelId === id);
        this.store.tunnels.delete(id);
    }

    addSpeedLimit(wish: Wish<SpeedLimitRow> = {}): SpeedLimitRow {
        const tunnel = this.store.tunnels.get(wish.tunnelId ?? 0) ?? this.store.tunnels.all().at(0) ?? this.addTunnel();

        return this.store.speedLimits.insert({
            name: `limit-${this.store.speedLimits.all().length + 1}`,
            speed: 100,
            tunnelId: tunnel.id,
            tunnelName: tunnel.name,
            createdTime: this.clock.now,
            updatedTime: null,
            status: 1,
            ...wish,
        });
    }

    /** Adds a user; the password is given in clear. `roleId: 0` makes another admin. */
    addUser({ password = 'secret123', ...wish }: Wish<UserRow> & { readonly password?: string } = {}): UserRow {
        return this.store.users.insert({
            user: `user-${this.store.users.all().length}`,
            pwd: hashPassword(password),
            roleId: 1,
            expTime: this.clock.now + 365 * 24 * 3_600_000,
            flow: 100,
            inFlow: 0,
            outFlow: 0,
            flowResetTime: 1,
            num: 10,
            createdTime: this.clock.now,
            updatedTime: this.clock.now,
            status: 1,
            ...wish,
        });
    }

    /** Lets a user use a tunnel, with the user's own terms unless said otherwise. */
    assign(userId: number, tunnelId: number, wish: Wish<AssignmentRow> = {}): AssignmentRow {
        const row = this.store.assignments.insert(inherited(this.store, this.clock.now, userId, tunnelId));
        change(row, wish);

        return row;
    }

    setConfig(name: string, value: string): void {
        this.store.setConfig(name, value, this.clock.now);
    }

    // --- Other people -----------------------------------------------------------------------------------------

    /** A customer with a token of his own, made as if he had logged in now. */
    customer(userId: number): Customer {
        return new Customer(this, this.user(userId));
    }

    /** A token as the login hands it out. */
    tokenOf(userId: number): string {
        const user = this.user(userId);
        const session = { userId, name: user.user, roleId: user.roleId };

        return signToken(session, this.backend.jwtSecret, this.clock.now);
    }

    /** Answers a request of somebody who is not under test: not recorded, and nothing goes wrong on the way. */
    perform(request: Request): Answer {
        this.scheduler.settle();
        const done = this.scheduler.run(this.backend.serve(request), Infinity);
        if (done === null) {
            throw new Error('A call without a deadline cannot miss it.');
        }

        return done.result;
    }

    /** Has a node report traffic in bytes as node agents do; the services need not run, nor be the node's. */
    report(node: Node, items: readonly { readonly n: string; readonly u: number; readonly d: number }[]): void {
        this.perform({ method: 'POST', path: `/flow/upload?secret=${node.secret}`, body: JSON.stringify(items) });
    }

    /** Has every node that runs anything report that many bytes, up and down, of each running service. */
    reportAll(bytes = 1): void {
        for (const node of this.nodes()) {
            const items = node.running().map((n) => ({ n, u: bytes, d: bytes }));
            if (items.length > 0) {
                this.report(node, items);
            }
        }
    }

    /** Has the nodes report what they are set up with, upon which the panel deletes services of unknown forwards. */
    reportConfigs(nodes: readonly Node[] = this.nodes()): void {
        for (const node of nodes) {
            const services = [...node.services.keys()].map((name) => ({ name }));
            this.perform({
                method: 'POST',
                path: `/flow/config?secret=${node.secret}`,
                body: JSON.stringify({ services, chains: [], limiters: [] }),
            });
        }
    }

    private record(
        request: Request,
        at: number,
        fault: FaultPlan | null,
        answer: Answer | null,
        outcome: Outcome['kind'],
        isHandled: boolean,
    ): void {
        const [path, query] = splitPath(request.path);
        this.calls.push({
            at,
            method: request.method,
            path,
            query,
            body: parsed(request.body ?? ''),
            token: headerOf(request, 'authorization')?.trim() ?? null,
            fault: fault?.fault ?? null,
            isHandled,
            answer,
            outcome,
        });
    }
}

function there<R>(row: R | undefined, name: string): R {
    if (row === undefined) {
        throw new Error(`The panel has no ${name}.`);
    }

    return row;
}

function parsed(body: string): unknown {
    if (body === '') {
        return null;
    }
    try {
        return JSON.parse(body) as unknown;
    } catch {
        return body;
    }
}
