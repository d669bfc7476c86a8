import { bin2hex, int, random_bytes } from '../host/php';
import { Account } from './Account';
import { CustomFields } from './CustomFields';
import { Day } from './Day';
import { Doors } from './Doors';
import { Expiry } from './Expiry';
import { PanelForward, PanelUser } from './FlvxApiClient';
import { ForwardControl } from './ForwardControl';
import { Installation } from './Installation';
import { ModuleError } from './ModuleError';
import { ModuleLog } from './ModuleLog';
import { PanelError } from './PanelError';
import { Plan } from './Plan';
import { ResetCalendar } from './ResetCalendar';

/**
 * The life of one service on the panel. Every method reads what is, works out what should be and does the difference,
 * so that it can be repeated at any time, also after it was cut off anywhere. What cannot be looked up afterwards is
 * saved before the call that needs it.
 *
 * All methods return when the thing is done, and throw ModuleError or PanelError when it is not.
 */
export class Provisioning {
    private readonly doors: Doors;

    // The action before this one may have let paused forwards loose.
    private readonly wasUnsettled: boolean;

    constructor(
        private readonly account: Account,
        private readonly log: ModuleLog,
    ) {
        this.doors = new Doors(account);
        this.wasUnsettled = account.state.unsettled;
    }

    /** Makes the panel user with his assignments, or brings the service's own user to what the plan promises. */
    create(plan: Plan): void {
        const account = this.account;
        const state = account.state;
        account.service.fields.moveFromOtherProducts();
        this.checkTunnels(plan.tunnelIds);
        this.checkSpeedLimit(plan.speedLimitId);
        const users = account.users();
        const found = account.find(users);
        if (found !== null && state.phase !== 'creating') {
            this.revive(found, plan);
            return;
        }
        const user = found ?? this.makeUser(plan, users);
        account.take(user);
        account.planReset(plan.resetPolicy);
        account.save();
        const expTime = Expiry.next(account.service, plan, user.expTime, -1, account.now);
        const wanted = account.withPlan(user, plan, expTime);
        // Noted before the tunnels are given: an action after a broken one goes by it.
        this.notePlan(plan);
        state.tunnelIds = [...plan.tunnelIds];
        account.save();
        account.update(user, wanted, '');
        for (const tunnelId of plan.tunnelIds) {
            account.assign(wanted, tunnelId, plan.speedLimitId, 1);
        }
        const assignments = account.assignmentsWith(plan.tunnelIds);
        state.phase = 'open';
        account.noteAssignments(assignments, []);
        account.noteRunning([], []);
        state.resume = [];
        state.intent = '';
        account.writeLogin(account.password());
        account.writeFields(assignments);
        account.settle();
    }

    /** Closes login, assignments and forwards. */
    suspend(): void {
        const ahead = this.account.forwardsAhead();
        const user = this.account.require();
        const forwards = ahead ?? this.account.forwards();
        this.account.observe(user, forwards);
        this.doors.close(user, forwards);
        this.account.writeName();
        this.account.settle();
    }

    /** Opens everything that `suspend` closed, and brings back the forwards that ran before it. */
    unsuspend(plan: Plan): void {
        const account = this.account;
        this.doors.lookAhead();
        const user = account.require();
        const expTime = Expiry.next(account.service, plan, user.expTime, account.state.expiryDays, account.now);
        if (expTime <= account.now * 1000) {
            const date = Day.at(Math.floor(expTime / 1000));
            throw new ModuleError(account.texts.fill('unsuspend.expired', { date }));
        }
        this.rememberTunnels(plan);
        account.observe(user, null);
        const current = account.startPeriod(user, plan.resetPolicy, false);
        account.state.expiryDays = plan.expiryDays;
        this.doors.open(user, { ...current, expTime, flowResetTime: account.resetDay }, '');
        account.writeName();
        account.settle();
    }

    /** Carries the service into the period that was paid for. */
    renew(plan: Plan): void {
        const account = this.account;
        const state = account.state;
        // By what was seen last it will have to be opened, or not; if that is wrong, what is needed is read later.
        const wasExpired = state.expTime > 0 && state.expTime <= account.now * 1000;
        const isLikelyToOpen = state.phase === 'closed' || state.isOpening || wasExpired;
        const ahead = isLikelyToOpen ? null : account.forwardsAhead();
        if (isLikelyToOpen) {
            this.doors.lookAhead();
        }
        const user = account.require();
        const expTime = Expiry.next(account.service, plan, user.expTime, state.expiryDays, account.now);
        const isStopped = user.status !== 1 || account.isExpired(user) || state.phase === 'closed' || state.isOpening;
        // What WHMCS has suspended stays closed until it says Unsuspend, before or after this.
        const isToOpen = isStopped && account.service.status !== 'Suspended';
        this.rememberTunnels(plan);
        const forwards = isToOpen ? [] : (ahead ?? account.forwards());
        account.observe(user, isToOpen ? null : forwards);
        const wasBlocked = state.wasBlocked;
        const current = account.startPeriod(user, plan.resetPolicy, true);
        const wanted = { ...current, expTime, flowResetTime: account.resetDay };
        state.expiryDays = plan.expiryDays;
        if (isToOpen) {
            this.doors.open(user, wanted, '');
        } else {
            account.update(user, wanted, '');
            this.letRun(wanted, forwards, wasBlocked);
        }
        account.writeName();
        account.settle();
    }

    /** Brings quota, number of forwards, tunnels, speed limit and, where changed, expiry to the plan. */
    changePackage(plan: Plan): void {
        const account = this.account;
        const state = account.state;
        account.service.fields.moveFromOtherProducts();
        const isKnown = state.userId > 0;
        const assignmentsAhead = isKnown ? account.assignmentsWith([]) : [];
        const forwardsAhead = account.forwardsAhead();
        const user = account.require();
        const assignments = isKnown ? assignmentsAhead : account.assignmentsWith([]);
        const forwards = forwardsAhead ?? account.forwards();
        const present = assignments.map((assignment) => assignment.tunnelId);
        const added = plan.tunnelIds.filter((id) => !present.includes(id));
        const removed = state.tunnelIds.filter((id) => present.includes(id) && !plan.tunnelIds.includes(id));
        const leaving = [...state.leaving];
        const changed = assignments
            .filter((item) => plan.tunnelIds.includes(item.tunnelId))
            .filter((item) => item.speedId !== plan.speedLimitId || leaving.includes(item.tunnelId))
            .map((item) => item.tunnelId);
        if (added.length > 0) {
            this.checkTunnels(added);
        }
        if (added.length + changed.length > 0) {
            this.checkSpeedLimit(plan.speedLimitId);
        }
        account.noteAssignments(assignments, forwards);
        account.observe(user, forwards);
        const wasBlocked = state.wasBlocked;
        const current = account.startPeriod(user, plan.resetPolicy, false);
        const isDaysChange = state.expiryDays >= 0 && state.expiryDays !== plan.expiryDays;
        const expTime = isDaysChange ? Expiry.byRule(account.service, plan, account.now) : user.expTime;
        const wanted = { ...account.withPlan(current, plan, expTime), status: user.status };
        // The panel's nightly job closed the service for its expiry, which now lies in the future again.
        const isClosedByJob = user.status !== 1 && account.isExpired(user) && expTime > user.expTime;
        const isHalfOpen = state.isOpening && account.service.status !== 'Suspended' && expTime > account.now * 1000;
        const isToOpen = state.phase === 'open' && (isClosedByJob || isHalfOpen);
        state.tunnelIds = Account.union(plan.tunnelIds, removed);
        account.save();
        if (isToOpen) {
            this.doors.open(user, wanted, '');
        } else {
            account.update(user, wanted, '');
        }
        this.doors.takeTunnels(removed, assignments, forwards);
        this.notePlan(plan);
        this.doors.giveTunnels(wanted, [...added, ...changed], plan.speedLimitId);
        this.noteTunnels(plan, removed);
        const left = forwards.filter((forward) => !removed.includes(forward.tunnelId));
        this.letRun(wanted, left, wasBlocked && !isToOpen);
        const listed = added.length > 0 ? account.assignmentsWith(plan.tunnelIds) : assignments;
        account.noteAssignments(listed, []);
        account.writeFields(listed);
        account.settle();
    }

    /** Gives the panel user a new password and leaves everything else as it is. */
    changePassword(password: string): void {
        const account = this.account;
        if (!Provisioning.suitsPanel(password)) {
            throw new ModuleError(account.texts.get('password.rule'));
        }
        account.secrets.add(password);
        const user = account.require();
        try {
            account.panel.updateUser(user, password);
        } catch (error) {
            if (!(error instanceof PanelError) || !error.isUnknown()) {
                throw error;
            }
            // A disabled user cannot log in, so the panel would say no either way: write once more instead of asking.
            if (user.status !== 1 || !account.panel.acceptsLogin(user.name, password)) {
                account.panel.updateUser(user, password);
            }
        }
        account.keepPassword(password);
        account.save();
        account.service.fields.write({ [CustomFields.PASSWORD]: password });
        account.writeName();
    }

    /**
     * Ends the service: forwards, assignments and user go, in this order, and the custom fields are cleared.
     *
     * @param keepsUser - leaves the user, disabled and with nothing
     */
    terminate(keepsUser: boolean): void {
        const account = this.account;
        const user = account.find(account.users());
        if (user === null) {
            account.forget();
        } else {
            account.take(user);
            account.state.intent = '';
            account.state.phase = 'closed';
            account.save();
            this.takeAway(user, keepsUser);
        }
        account.service.fields.clear();
    }

    // ---- Making the user

    private makeUser(plan: Plan, users: PanelUser[]): PanelUser {
        const account = this.account;
        const state = account.state;
        const ownName = Installation.userNameFor(account.service.id);
        const name = this.newName(ownName);
        const isRetry = state.phase === 'creating' && state.userName === name && state.password !== '';
        const namesake = users.find((user) => user.name === name) ?? null;
        if (namesake !== null) {
            // A name that was only wished for proves nothing; that the password of the broken attempt opens it does.
            if (isRetry && account.panel.acceptsLogin(name, account.password())) {
                return namesake;
            }
            throw new ModuleError(account.texts.fill('create.nameTaken', { name }));
        }
        if (!isRetry) {
            account.keepPassword(this.newPassword());
        }
        new ResetCalendar(account.service, plan.resetPolicy).begin(state, account.now);
        account.planReset(plan.resetPolicy);
        state.forgetForwards();
        state.phase = 'creating';
        state.userId = 0;
        state.userName = name;
        state.serverId = account.server.id;
        state.isLinked = false;
        account.save();
        const blank: PanelUser = {
            id: 0,
            name,
            status: 1,
            flow: 0,
            num: 0,
            expTime: 0,
            flowResetTime: 0,
            used: 0,
            createdTime: 0,
        };
        const wanted = account.withPlan(blank, plan, Expiry.byRule(account.service, plan, account.now));
        let problem: PanelError | null = null;
        try {
            account.panel.createUser(wanted, account.password());
        } catch (error) {
            if (error instanceof PanelError && error.message.includes('用户名已存在')) {
                // An admin's name: admins are in no listing.
                throw new ModuleError(account.texts.fill('create.nameTaken', { name }));
            }
            if (!(error instanceof PanelError) || !error.isUnknown()) {
                throw error;
            }
            // He may be there all the same.
            problem = error;
        }
        const made = account.users().filter((user) => user.name === name);
        const first = made[0] ?? null;
        if (first === null) {
            throw problem ?? new ModuleError(account.texts.fill('create.vanished', { name }));
        }
        if (made.length > 1 && name !== ownName) {
            throw new ModuleError(account.texts.fill('create.nameTaken', { name }));
        }
        // The panel does not keep two calls at once from making two of the same name: the first one stays.
        for (const double of made.slice(1)) {
            account.remove(double.id);
        }
        return first;
    }

    private newName(ownName: string): string {
        const wish = this.account.service.fields.read(CustomFields.USERNAME);
        if (wish === '' || wish === ownName) {
            return ownName;
        }
        if (!/^[A-Za-z0-9_.@+-]{3,20}$/.test(wish)) {
            throw new ModuleError(this.account.texts.fill('create.badName', { name: wish }));
        }
        return wish;
    }

    private newPassword(): string {
        const password = this.account.service.password;
        return Provisioning.suitsPanel(password) ? password : bin2hex(random_bytes(8));
    }

    // What the panel's own pages accept: 6 to 20 characters. Blanks around it would be cut off when it is stored, but
    // not when it is typed.
    private static suitsPanel(password: string): boolean {
        return password.length >= 6 && password.length <= 20 && password === password.trim();
    }

    /** An existing user of the service's own, brought to the plan and to life. */
    private revive(user: PanelUser, plan: Plan): void {
        const account = this.account;
        const state = account.state;
        account.take(user);
        const isNewLife = state.phase === 'kept';
        const assignments = account.assignmentsWith([]);
        const present = assignments.map((assignment) => assignment.tunnelId);
        const removed = state.tunnelIds.filter((id) => present.includes(id) && !plan.tunnelIds.includes(id));
        account.observe(user, null);
        const expTime = this.expiryOnRepeat(user, plan);
        let current = user;
        if (isNewLife) {
            current = account.reset(user);
            new ResetCalendar(account.service, plan.resetPolicy).begin(state, account.now);
        }
        current = account.startPeriod(current, plan.resetPolicy, false);
        const password = this.loginFor(isNewLife);
        const wanted = account.withPlan(current, plan, expTime);
        this.notePlan(plan);
        state.tunnelIds = Account.union(plan.tunnelIds, removed);
        account.save();
        this.doors.takeTunnels(removed, assignments, removed.length > 0 ? account.forwards() : []);
        this.noteTunnels(plan, removed);
        this.doors.open(user, wanted, password);
        if (password !== '') {
            account.writeLogin(password);
        }
        account.writeFields(account.assignmentsWith(plan.tunnelIds));
        account.settle();
    }

    // The password to set: none where the customer is shown one, else the kept one, else a new one.
    private loginFor(isNewLife: boolean): string {
        const fields = this.account.service.fields;
        const shown = fields.read(CustomFields.PASSWORD);
        if (this.account.state.password === '') {
            this.account.keepPassword(shown !== '' ? shown : this.newPassword());
        }
        const isShown = shown !== '' || fields.missing().includes(CustomFields.PASSWORD);
        return isShown && !isNewLife ? '' : this.account.password();
    }

    // A service without a due date was paid once: repeating Create must not make it longer.
    private expiryOnRepeat(user: PanelUser, plan: Plan): int {
        const account = this.account;
        const isRunning = !account.isExpired(user) && account.state.phase !== 'kept';
        if (isRunning && !account.service.isRecurring() && account.state.expiryDays === plan.expiryDays) {
            return user.expTime;
        }
        return Expiry.next(account.service, plan, user.expTime, account.state.expiryDays, account.now);
    }

    // Brings back what the panel paused, where nothing stands in the way any more; and holds what an action before
    // this one may have let loose.
    private letRun(user: PanelUser, forwards: PanelForward[], wasBlocked: boolean): void {
        const isOpen = this.account.state.phase === 'open';
        if (this.account.service.status === 'Suspended' && (isOpen || this.account.state.isOpening)) {
            // An Unsuspend broke off; WHMCS holds the service to be suspended, so that is what it is.
            this.doors.close(user, forwards);
            return;
        }
        if (this.wasUnsettled || this.account.hasSeenLoose()) {
            this.doors.pauseAgain(forwards);
        }
        if (wasBlocked && isOpen && !this.account.isBlocked(user)) {
            this.doors.bringBack(user, forwards);
        }
    }

    // ---- Ending

    private takeAway(user: PanelUser, keepsUser: boolean): void {
        const account = this.account;
        const state = account.state;
        const isKnown = !state.isLinked && state.tunnelIds.length > 0;
        const assignments = isKnown ? [] : account.assignmentsWith([]);
        const listed = assignments.map((assignment) => assignment.tunnelId);
        const others = state.isLinked ? listed.filter((id) => !state.tunnelIds.includes(id)) : [];
        const tunnelIds = isKnown ? [...state.tunnelIds] : listed.filter((id) => !others.includes(id));
        this.doors.shut(tunnelIds);
        const control = this.deleteForwards(tunnelIds, others);
        if (control.hasLostAnswer()) {
            throw new ModuleError(account.texts.fill('terminate.unfinished', { problem: control.problem() }));
        }
        if (others.length === 0 && !keepsUser) {
            account.remove(user.id);
            account.forget();
            if (!control.isComplete()) {
                const values = { service: '' + account.service.id, problem: control.problem() };
                this.log.note(account.texts.fill('terminate.nodeAway', values), account.service.clientId);
            }
            return;
        }
        if (!control.isComplete()) {
            throw new ModuleError(account.texts.fill('terminate.unfinished', { problem: control.problem() }));
        }
        for (const assignment of account.panel.assignments(user.id)) {
            if (tunnelIds.includes(assignment.tunnelId)) {
                account.panel.removeAssignment(assignment.id);
            }
        }
        if (others.length > 0) {
            account.forget();
            return;
        }
        account.update(user, { ...user, status: 0 }, '');
        state.phase = 'kept';
        state.resume = [];
        state.active = [];
        state.tunnelIds = [];
        state.forgetForwards();
        account.save();
    }

    // Deletes the user's forwards, but for those in other tunnels. What is not known to be gone is tried once more:
    // once the user is deleted, nobody tells the nodes to stop.
    private deleteForwards(tunnelIds: int[], others: int[]): ForwardControl {
        const account = this.account;
        const first = new ForwardControl(account.panel, account.texts, account.state.isSlow);
        const forwards = account.forwards().filter((forward) => !others.includes(forward.tunnelId));
        first.change('delete', forwards, tunnelIds);
        if (!first.hasLostAnswer()) {
            return first;
        }
        const left = account.forwards().filter((forward) => !others.includes(forward.tunnelId));
        const second = new ForwardControl(account.panel, account.texts, account.state.isSlow);
        second.change('delete', left, tunnelIds);
        return second;
    }

    // ---- Checking

    private checkTunnels(tunnelIds: int[]): void {
        const texts = this.account.texts;
        const tunnels = this.account.panel.tunnels();
        for (const id of tunnelIds) {
            const tunnel = tunnels.find((candidate) => candidate.id === id);
            if (tunnel === undefined) {
                throw new ModuleError(texts.fill('plan.noSuchTunnel', { id: '' + id }));
            }
            if (tunnel.status !== 1) {
                throw new ModuleError(texts.fill('plan.tunnelDisabled', { id: '' + id, name: tunnel.name }));
            }
        }
    }

    private checkSpeedLimit(id: int): void {
        if (id > 0 && !this.account.panel.speedLimits().some((limit) => limit.id === id)) {
            throw new ModuleError(this.account.texts.fill('plan.noSuchSpeedLimit', { id: '' + id }));
        }
    }

    // ---- Remembering

    private notePlan(plan: Plan): void {
        this.account.state.expiryDays = plan.expiryDays;
        this.account.state.speedLimitId = plan.speedLimitId;
    }

    // A request that was given up may be carried out later, and make an assignment anew that was taken away since: the
    // repeat has to look for it.
    private noteTunnels(plan: Plan, removed: int[]): void {
        const left = this.account.hasLostAnswer() ? removed : [];
        this.account.state.tunnelIds = Account.union(plan.tunnelIds, left);
    }

    // A service whose tunnels are not remembered gets those of its product.
    private rememberTunnels(plan: Plan): void {
        if (this.account.state.tunnelIds.length === 0) {
            this.account.state.tunnelIds = [...plan.tunnelIds];
            this.account.state.speedLimitId = plan.speedLimitId;
        }
    }
}
