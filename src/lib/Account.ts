import { hash, int, time } from '../host/php';
import { Capsule } from '../host/whmcs';
import { Cipher } from './Cipher';
import { CustomFields } from './CustomFields';
import { FlvxApiClient, PanelAssignment, PanelForward, PanelUser } from './FlvxApiClient';
import { ModuleError } from './ModuleError';
import { PanelError } from './PanelError';
import { Plan, ResetPolicy } from './Plan';
import { ResetCalendar } from './ResetCalendar';
import { Secrets } from './Secrets';
import { Server } from './Server';
import { Service } from './Service';
import { ServiceState } from './ServiceState';
import { ServiceStates } from './ServiceStates';
import { Texts } from './Texts';
import { UserFinder } from './UserFinder';

/**
 * The panel user of one service, with what the module remembers of both: finds him, looks at him, writes to him, and
 * keeps WHMCS's fields in step.
 *
 * A write whose answer was lost is looked up before it is repeated. All methods that call the panel throw PanelError.
 */
export class Account {
    /** What is remembered of the service. */
    public readonly state: ServiceState;

    /** The moment of the action, Unix seconds. */
    public readonly now: int;

    /** The day of the month for the panel's own reset, as worked out last. */
    public resetDay = 0;

    private readonly finder: UserFinder;

    // A write to an assignment got no answer: the panel may still be restarting forwards.
    private isUnsettled = false;

    // How many calls had been made when he was last looked up.
    private lookedUpAt = 0;

    private sawLoose = false;

    constructor(
        public readonly service: Service,
        public readonly server: Server,
        public readonly panel: FlvxApiClient,
        private readonly states: ServiceStates,
        public readonly secrets: Secrets,
        public readonly texts: Texts,
    ) {
        this.state = states.load(service);
        this.finder = new UserFinder(service, server, this.state, states, texts);
        this.now = time();
        secrets.add(service.password);
        secrets.add(this.password());
    }

    // ---- Who he is

    /** The service's own user among all users of the panel; see UserFinder. */
    find(users: PanelUser[]): PanelUser | null {
        return this.finder.find(users);
    }

    /**
     * Looks the service's own user up on the panel and takes note of him.
     *
     * @throws ModuleError when there is none, or when he belongs to another service
     */
    require(): PanelUser {
        const user = this.find(this.users());
        // A user who was kept at the end of the service is nobody's until Create brings him back.
        if (user === null || this.state.phase === 'kept') {
            throw new ModuleError(this.texts.get('user.missing'));
        }
        this.take(user);
        return user;
    }

    /** All users of the panel. */
    users(): PanelUser[] {
        const users = this.panel.users();
        this.lookedUpAt = this.panel.callsMade();
        return users;
    }

    /**
     * Takes note that this user is the service's own.
     *
     * @throws ModuleError when he belongs to another service
     */
    take(user: PanelUser): void {
        this.finder.refuseTaken(user);
        this.state.userId = user.id;
        this.state.userName = user.name;
        this.state.userSince = user.createdTime;
        this.state.serverId = this.server.id;
    }

    /** The password that the module keeps, in clear; empty = none. */
    password(): string {
        return this.state.password === '' ? '' : Cipher.decrypt(this.state.password);
    }

    /** Keeps a password, encrypted, and out of every log. */
    keepPassword(password: string): void {
        this.secrets.add(password);
        this.state.password = Cipher.encrypt(password);
    }

    // ---- How he stands

    /** His forwards. */
    forwards(): PanelForward[] {
        return this.panel.forwards().filter((forward) => forward.userId === this.state.userId);
    }

    /**
     * His forwards, where his number is known before he himself was looked up: then no call has to come between that
     * look and the writing of what was seen.
     *
     * @returns `null` where his number is not known
     */
    forwardsAhead(): PanelForward[] | null {
        return this.state.userId > 0 ? this.forwards() : null;
    }

    /**
     * His assignments.
     *
     * @throws ModuleError when the panel does not list one of these tunnels
     */
    assignmentsWith(tunnelIds: int[]): PanelAssignment[] {
        const assignments = this.listAssignments();
        if (assignments === null) {
            throw new ModuleError(this.texts.get('assign.unreadable'));
        }
        for (const id of tunnelIds) {
            if (!assignments.some((assignment) => assignment.tunnelId === id)) {
                throw new ModuleError(this.texts.fill('assign.missing', { id: '' + id }));
            }
        }
        return assignments;
    }

    /**
     * His assignments; `null` where the panel cannot list them: 2.1.3 and earlier fail on a tunnel that was deleted.
     */
    listAssignments(): PanelAssignment[] | null {
        try {
            return this.panel.assignments(this.state.userId);
        } catch (error) {
            if (error instanceof PanelError && error.message.includes('converting NULL')) {
                return null;
            }
            throw error;
        }
    }

    /** Whether his expiry has passed. */
    isExpired(user: PanelUser): boolean {
        return user.expTime <= this.now * 1000;
    }

    /** Whether the panel would pause his forwards at the next traffic. */
    isBlocked(user: PanelUser): boolean {
        return user.status !== 1 || this.isExpired(user) || user.used >= user.flow * Plan.BYTES_PER_GB;
    }

    /**
     * Takes note of what was seen: the counters, and, while the service is inside quota and expiry, which forwards run.
     *
     * @param forwards - `null` when they were not read
     */
    observe(user: PanelUser, forwards: PanelForward[] | null): void {
        ResetCalendar.sample(this.state, user.used, this.now);
        this.state.expTime = user.expTime;
        if (this.state.phase === 'open' && this.isBlocked(user)) {
            this.state.wasBlocked = true;
        }
        if (forwards !== null) {
            this.observeForwards(forwards);
        }
    }

    private observeForwards(forwards: PanelForward[]): void {
        const state = this.state;
        const isLoose = this.hasLooseForward(forwards);
        state.paused = [];
        this.notePaused(forwards.filter((forward) => forward.status !== 1));
        if (state.phase === 'open' && !state.wasBlocked && !state.unsettled) {
            this.noteRunning(
                forwards,
                forwards.filter((forward) => forward.status === 1).map((forward) => forward.id),
            );
        }
        // With this look the sign of it is gone: who comes next has to know.
        state.unsettled = state.unsettled || isLoose;
        this.sawLoose = this.sawLoose || isLoose;
    }

    /** Whether a look of this action showed a paused forward that runs. */
    hasSeenLoose(): boolean {
        return this.sawLoose;
    }

    /** Takes note that these are paused, and of what they carried and looked like then. */
    notePaused(forwards: PanelForward[]): void {
        const ids = forwards.map((forward) => forward.id);
        this.state.paused = [
            ...this.state.paused.filter((seen) => !ids.includes(seen.id)),
            ...forwards.map((forward) => ({
                id: forward.id,
                used: forward.used,
                face: Account.faceOf(forward),
            })),
        ];
    }

    /** Keeps which forwards run while the service is inside quota and expiry. */
    noteRunning(forwards: PanelForward[], running: int[]): void {
        this.state.active = running;
        this.state.lastForward = forwards.reduce((highest, forward) => Math.max(highest, forward.id), 0);
        this.state.hasSnapshot = true;
        this.state.wasBlocked = false;
        this.state.stoppedUsed = -1;
    }

    /**
     * Whether a forward that the panel shows as paused runs all the same: it has carried traffic since the last look,
     * or it was edited, which starts it on the node.
     */
    hasLooseForward(forwards: PanelForward[]): boolean {
        return forwards.some((forward) => {
            const seen = this.state.paused.find((item) => item.id === forward.id);
            const isAsSeen =
                seen === undefined || (seen.used === forward.used && seen.face === Account.faceOf(forward));
            return forward.status !== 1 && !isAsSeen;
        });
    }

    /** Whether a forward is paused that no look has shown paused yet: nothing tells whether it was edited since. */
    hasUnseenPause(forwards: PanelForward[]): boolean {
        return forwards.some(
            (forward) => forward.status !== 1 && !this.state.paused.some((seen) => seen.id === forward.id),
        );
    }

    /**
     * Compares the numbers of his assignments with those last seen. Where an operator took a tunnel away and gave it
     * anew, what ran in it runs on under a number that the panel has forgotten, and nothing but deleting the forward
     * stops it.
     */
    noteAssignments(assignments: PanelAssignment[], forwards: PanelForward[]): void {
        const state = this.state;
        const listed = assignments.map((assignment) => assignment.tunnelId);
        const remade = assignments
            .filter((item) => state.assigned.some((seen) => seen.tunnelId === item.tunnelId && seen.id !== item.id))
            .map((item) => item.tunnelId);
        const running = [...state.active, ...state.resume];
        const lost = forwards.filter(
            (forward) => remade.includes(forward.tunnelId) && (forward.status === 1 || running.includes(forward.id)),
        );
        state.lost = Account.union(
            state.lost,
            lost.map((forward) => forward.id),
        );
        state.assigned = [
            ...state.assigned.filter((seen) => !listed.includes(seen.tunnelId)),
            ...assignments.map((item) => ({ tunnelId: item.tunnelId, id: item.id })),
        ];
    }

    /** Those of the forwards that the panel can no longer stop; see `noteAssignments`. */
    lostAmong(forwards: PanelForward[]): int[] {
        this.state.lost = this.state.lost.filter((id) => forwards.some((forward) => forward.id === id));
        return [...this.state.lost];
    }

    /**
     * The forwards that should run when nothing stands in the way: those that do, and those that were paused by
     * anybody but the customer. Both kinds of pause look the same, so the last look at the service while it was inside
     * quota and expiry decides; what was made after it, and everything where there was none, comes back.
     */
    runningIds(user: PanelUser, forwards: PanelForward[]): int[] {
        const ids = forwards.map((forward) => forward.id);
        const active = forwards.filter((forward) => forward.status === 1).map((forward) => forward.id);
        let before: int[] = [];
        if (this.state.phase === 'closed' || this.state.phase === 'kept') {
            before = [...this.state.resume];
        } else if (this.state.wasBlocked || this.isBlocked(user)) {
            const last = this.state.lastForward;
            before = this.state.hasSnapshot
                ? Account.union(
                      this.state.active,
                      ids.filter((id) => id > last),
                  )
                : ids;
        }
        const surplus = [...this.state.surplus];
        return Account.union(active, before).filter((id) => ids.includes(id) && !surplus.includes(id));
    }

    /** The user with what a plan promises, enabled. */
    withPlan(user: PanelUser, plan: Plan, expTime: int): PanelUser {
        return {
            ...user,
            status: 1,
            flow: plan.quotaGb,
            num: plan.maxForwards,
            expTime,
            flowResetTime: this.resetDay,
        };
    }

    // ---- Periods

    /** Works out when the counters start again; see ResetCalendar. */
    planReset(policy: ResetPolicy): void {
        const calendar = new ResetCalendar(this.service, policy);
        calendar.plan(this.state, false, this.now);
        this.resetDay = calendar.panelDay(this.state);
    }

    /**
     * Lets a period begin that has been paid for: its counters start from zero when its first day has come, once.
     *
     * @param isRenewal - a payment has just come in
     * @returns the user as he is after it
     */
    startPeriod(user: PanelUser, policy: ResetPolicy, isRenewal: boolean): PanelUser {
        const calendar = new ResetCalendar(this.service, policy);
        let current = user;
        calendar.plan(this.state, isRenewal, this.now);
        if (calendar.isResetNeeded(this.state, user.used, this.now)) {
            this.state.resetFrom = user.used;
            this.save();
            current = this.reset(user);
            calendar.done(this.state);
        }
        calendar.plan(this.state, isRenewal, this.now);
        this.resetDay = calendar.panelDay(this.state);
        return current;
    }

    // ---- Writes

    /**
     * Brings the user to what he should be, if he is not so already.
     *
     * The panel wants his name with every change, and a customer may rename himself at any moment: where another call
     * came between the look at him and this one, his name is looked up once more. Should he rename himself between that
     * look and the very next call, his old name is written back. The panel has no way to change the rest without the
     * name, and nothing shows afterwards that it happened.
     */
    update(user: PanelUser, wanted: PanelUser, password: string): void {
        this.state.expTime = wanted.expTime;
        if (password === '' && Account.isSame(user, wanted)) {
            return;
        }
        const named = { ...wanted, name: this.nameNow(wanted) };
        try {
            this.panel.updateUser(named, password);
        } catch (error) {
            if (!Account.isUnknown(error)) {
                throw error;
            }
            const now = this.lookUp(wanted.id);
            if (password !== '' || now === null || !Account.isSame(now, named)) {
                this.panel.updateUser(now === null ? named : { ...named, name: now.name }, password);
            }
        }
    }

    private nameNow(wanted: PanelUser): string {
        if (this.panel.callsMade() === this.lookedUpAt) {
            return wanted.name;
        }
        const now = this.lookUp(wanted.id);
        this.state.userName = now === null ? wanted.name : now.name;
        return this.state.userName;
    }

    /** Deletes a user. */
    remove(userId: int): void {
        try {
            this.panel.deleteUser(userId);
        } catch (error) {
            if (!Account.isUnknown(error)) {
                throw error;
            }
            if (this.lookUp(userId) !== null) {
                this.panel.deleteUser(userId);
            }
        }
    }

    /**
     * Sets the counters to zero and reads them back: a panel whose database is busy may say yes and do nothing.
     *
     * @returns the user as he is after it
     * @throws ModuleError when they are as before
     */
    reset(user: PanelUser): PanelUser {
        let before = user.used;
        for (let attempt = 1; attempt <= 2; attempt++) {
            try {
                this.panel.resetUser(user.id);
            } catch (error) {
                if (!Account.isUnknown(error)) {
                    throw error;
                }
            }
            const now = this.lookUp(user.id);
            if (now !== null && (now.used < before || now.used === 0)) {
                return { ...user, name: now.name, used: now.used };
            }
            before = now === null ? before : now.used;
        }
        throw new ModuleError(this.texts.get('reset.ignored'));
    }

    /** Gives a tunnel; see `settle` for what becomes of a lost answer. */
    assign(user: PanelUser, tunnelId: int, speedLimitId: int, status: int): void {
        try {
            this.panel.assign(user, tunnelId, speedLimitId, status);
        } catch (error) {
            if (!Account.isUnknown(error)) {
                throw error;
            }
            this.isUnsettled = true;
        }
    }

    /** Opens (1) or closes (0) a tunnel; see `settle` for what becomes of a lost answer. */
    switchTunnel(tunnelId: int, status: int): void {
        try {
            this.panel.setAssignmentStatus(this.state.userId, tunnelId, status);
        } catch (error) {
            if (!Account.isUnknown(error)) {
                throw error;
            }
            this.isUnsettled = true;
        }
    }

    /** Whether the answer to a change of an assignment was lost. */
    hasLostAnswer(): boolean {
        return this.isUnsettled;
    }

    /**
     * Keeps the state at the end of an action. Where the answer to a change of an assignment was lost, the panel may go
     * on restarting forwards for a while, and no look can tell when it is through: then the action has to be repeated.
     *
     * @throws ModuleError in that case
     */
    settle(): void {
        this.state.unsettled = this.isUnsettled;
        this.save();
        if (this.isUnsettled) {
            throw new ModuleError(this.texts.get('assign.unsettled'));
        }
    }

    // ---- Keeping

    /** Keeps the state. */
    save(): void {
        this.states.save(this.service, this.state);
    }

    /** Forgets the service. */
    forget(): void {
        this.states.forget(this.service.id);
    }

    /** Writes the login into WHMCS. */
    writeLogin(password: string): void {
        Capsule.table('tblhosting')
            .where('id', this.service.id)
            .update({ username: this.shownName(), password: Cipher.encrypt(password) });
        this.service.fields.write({ [CustomFields.PASSWORD]: password });
    }

    /** Writes the user's number and name into the custom fields. */
    writeName(): void {
        this.service.fields.write({
            [CustomFields.USER_ID]: '' + this.state.userId,
            [CustomFields.USERNAME]: this.shownName(),
        });
    }

    /** Writes user and assignments into the custom fields; lists where there are several tunnels. */
    writeFields(assignments: PanelAssignment[]): void {
        this.writeName();
        const listed = assignments.map((assignment) => assignment.tunnelId);
        const tunnelIds = this.state.tunnelIds.length > 0 ? [...this.state.tunnelIds] : listed;
        // In the order of the plan, so that the fields do not depend on which assignment was made first.
        const own = tunnelIds.filter((id) => listed.includes(id));
        this.service.fields.write({
            [CustomFields.TUNNEL_ID]: own.join(','),
            [CustomFields.USER_TUNNEL_ID]: own
                .map((id) => assignments.find((assignment) => assignment.tunnelId === id)?.id ?? 0)
                .join(','),
        });
    }

    /** The numbers of both lists, each once. */
    static union(first: int[], second: int[]): int[] {
        const joined: int[] = [];
        for (const id of [...first, ...second]) {
            if (!joined.includes(id)) {
                joined.push(id);
            }
        }
        return joined;
    }

    // A customer may give himself a name that WHMCS's tables cannot hold.
    private shownName(): string {
        return this.state.userName.replace(/[\u{10000}-\u{10ffff}]/gu, '?').substring(0, 200);
    }

    private static faceOf(forward: PanelForward): string {
        return hash('sha256', forward.face).substring(0, 8);
    }

    private lookUp(userId: int): PanelUser | null {
        return this.users().find((user) => user.id === userId) ?? null;
    }

    private static isSame(user: PanelUser, wanted: PanelUser): boolean {
        return (
            user.name === wanted.name &&
            user.status === wanted.status &&
            user.flow === wanted.flow &&
            user.num === wanted.num &&
            user.expTime === wanted.expTime &&
            user.flowResetTime === wanted.flowResetTime
        );
    }

    private static isUnknown(error: unknown): boolean {
        return error instanceof PanelError && error.isUnknown();
    }
}
