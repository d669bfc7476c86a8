import { bin2hex, int, random_bytes, time } from '../host/php';
import { Capsule, decrypt, encrypt } from '../host/whmcs';
import { CustomFields } from './CustomFields';
import { Day } from './Day';
import { Expiry } from './Expiry';
import { FlvxApiClient, PanelAssignment, PanelForward, PanelUser } from './FlvxApiClient';
import { ForwardControl } from './ForwardControl';
import { Installation } from './Installation';
import { ModuleError } from './ModuleError';
import { ModuleLog } from './ModuleLog';
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
 * The life of one service on the panel. Every method reads what is, works out what should be and does the difference,
 * so that it can be repeated at any time, also after it was cut off anywhere. What cannot be looked up afterwards is
 * saved before the call that needs it.
 *
 * All methods return when the thing is done, and throw ModuleError or PanelError when it is not.
 */
export class Provisioning {
    private readonly state: ServiceState;

    private readonly finder: UserFinder;

    private readonly now: int;

    // A write to an assignment got no answer: the panel may still be restarting forwards.
    private isUnsettled = false;

    // The day of the month for the panel's own reset, as worked out last.
    private resetDay = 0;

    constructor(
        private readonly service: Service,
        private readonly server: Server,
        private readonly panel: FlvxApiClient,
        private readonly states: ServiceStates,
        private readonly log: ModuleLog,
        private readonly secrets: Secrets,
        private readonly texts: Texts,
    ) {
        this.state = states.load(service);
        this.finder = new UserFinder(service, server, this.state, states, texts);
        this.now = time();
        secrets.add(service.password);
        secrets.add(this.state.password === '' ? '' : decrypt(this.state.password));
    }

    /** Makes the panel user with his assignments, or brings the service's own user to what the plan promises. */
    create(plan: Plan): void {
        this.service.fields.moveFromOtherProducts();
        this.checkTunnels(plan.tunnelIds);
        this.checkSpeedLimit(plan.speedLimitId);
        const users = this.panel.users();
        const found = this.finder.find(users);
        if (found !== null && this.state.phase !== 'creating') {
            this.revive(found, plan);
            return;
        }
        const user = found ?? this.makeUser(plan, users);
        this.adopt(user);
        this.planReset(plan);
        this.save();
        const wanted = this.withPlan(user, plan, Expiry.next(this.service, plan, user.expTime, -1, this.now));
        if (!Provisioning.isSame(user, wanted)) {
            this.updateUser(wanted, '');
        }
        for (const tunnelId of plan.tunnelIds) {
            this.assign(wanted, tunnelId, plan.speedLimitId, 1);
        }
        const assignments = this.assignmentsFor(user.id, plan.tunnelIds);
        this.state.phase = 'open';
        this.state.tunnelIds = [...plan.tunnelIds];
        this.state.expiryDays = plan.expiryDays;
        this.state.speedLimitId = plan.speedLimitId;
        this.state.active = [];
        this.state.hasSnapshot = true;
        this.state.wasBlocked = false;
        this.state.resume = [];
        this.state.intent = '';
        this.save();
        this.writeLogin(user.name, decrypt(this.state.password));
        this.writeFields(user, assignments);
    }

    /** Closes login, assignments and forwards, in the order that leaves nothing running. */
    suspend(): void {
        const user = this.requireUser();
        const before = this.forwardsOf(user.id);
        this.observe(user, before);
        this.state.resume = Provisioning.union(this.state.resume, this.runningIds(user, before));
        this.state.phase = 'closed';
        this.state.intent = 'suspend';
        this.save();
        if (user.status !== 0) {
            this.updateUser({ ...user, status: 0 }, '');
        }
        const assignments = this.panel.assignments(user.id);
        const tunnelIds = assignments.map((assignment) => assignment.tunnelId);
        for (const tunnelId of tunnelIds) {
            this.setAssignmentStatus(user.id, tunnelId, 0);
        }
        // Closing an assignment restarts the paused ones, and a forward may have been made since the first look.
        const after = this.forwardsOf(user.id);
        const known = before.map((forward) => forward.id);
        this.state.resume = Provisioning.union(
            this.state.resume,
            after.filter((forward) => forward.status === 1 && !known.includes(forward.id)).map((forward) => forward.id),
        );
        const control = new ForwardControl(this.panel, this.texts);
        control.change('pause', after, tunnelIds);
        if (!control.isComplete()) {
            this.save();
            throw new ModuleError(this.texts.fill('suspend.unfinished', { problem: control.problem() }));
        }
        if (!this.isUnsettled) {
            this.state.intent = '';
        }
        this.writeFields(user, assignments);
        this.settle();
    }

    /** Opens everything that `suspend` closed, and brings back the forwards that ran before it. */
    unsuspend(plan: Plan): void {
        const user = this.requireUser();
        const expTime = Expiry.next(this.service, plan, user.expTime, this.state.expiryDays, this.now);
        if (expTime <= this.now * 1000) {
            throw new ModuleError(this.texts.fill('unsuspend.expired', { date: Day.at(Math.floor(expTime / 1000)) }));
        }
        const forwards = this.forwardsOf(user.id);
        this.observe(user, forwards);
        const current = this.startPeriod(user, plan.resetPolicy, false);
        this.state.expiryDays = plan.expiryDays;
        this.open({ ...current, expTime, flowResetTime: this.resetDay }, user, forwards, '');
    }

    /** Carries the service into the period that was paid for. */
    renew(plan: Plan): void {
        const user = this.requireUser();
        const expTime = Expiry.next(this.service, plan, user.expTime, this.state.expiryDays, this.now);
        const isStopped = user.status !== 1 || this.isExpired(user) || this.state.phase === 'closed';
        const isToOpen = isStopped && this.service.status !== 'Suspended';
        const forwards = isToOpen ? this.forwardsOf(user.id) : [];
        this.observe(user, isToOpen ? forwards : null);
        const wasBlocked = this.state.wasBlocked;
        const current = this.startPeriod(user, plan.resetPolicy, true);
        const wanted = { ...current, expTime, flowResetTime: this.resetDay };
        this.state.expiryDays = plan.expiryDays;
        if (isToOpen) {
            this.open(wanted, user, forwards, '');
            return;
        }
        if (!Provisioning.isSame(user, wanted)) {
            this.updateUser(wanted, '');
        }
        if (wasBlocked && this.state.phase === 'open' && !this.isBlocked(wanted)) {
            this.bringBack(wanted);
        }
        this.settle();
        this.writeName(user);
    }

    /** Brings quota, number of forwards, tunnels, speed limit and, where changed, expiry to the plan. */
    changePackage(plan: Plan): void {
        this.service.fields.moveFromOtherProducts();
        const user = this.requireUser();
        const assignments = this.panel.assignments(user.id);
        const present = assignments.map((assignment) => assignment.tunnelId);
        const added = plan.tunnelIds.filter((id) => !present.includes(id));
        const removed = this.state.tunnelIds.filter((id) => present.includes(id) && !plan.tunnelIds.includes(id));
        const throttled = assignments
            .filter((item) => plan.tunnelIds.includes(item.tunnelId) && item.speedId !== plan.speedLimitId)
            .map((item) => item.tunnelId);
        if (added.length > 0) {
            this.checkTunnels(added);
        }
        if (added.length > 0 || throttled.length > 0) {
            this.checkSpeedLimit(plan.speedLimitId);
        }
        this.observe(user, null);
        const wasBlocked = this.state.wasBlocked;
        const current = this.startPeriod(user, plan.resetPolicy, false);
        const isDaysChange = this.state.expiryDays >= 0 && this.state.expiryDays !== plan.expiryDays;
        const expTime = isDaysChange ? Expiry.byRule(this.service, plan, this.now) : user.expTime;
        const wanted = { ...this.withPlan(current, plan, expTime), status: user.status };
        if (!Provisioning.isSame(user, wanted)) {
            this.updateUser(wanted, '');
        }
        this.state.expiryDays = plan.expiryDays;
        this.state.tunnelIds = Provisioning.union(this.state.tunnelIds, plan.tunnelIds);
        this.save();
        if (added.length + removed.length + throttled.length > 0) {
            this.takeTunnelsAway(user.id, removed, assignments);
            this.giveTunnels(wanted, [...added, ...throttled], plan.speedLimitId);
        }
        this.state.speedLimitId = plan.speedLimitId;
        this.state.tunnelIds = [...plan.tunnelIds];
        if (wasBlocked && this.state.phase === 'open' && !this.isBlocked(wanted)) {
            this.bringBack(wanted);
        }
        this.writeFields(wanted, added.length > 0 ? this.assignmentsFor(user.id, plan.tunnelIds) : assignments);
        this.settle();
    }

    /** Gives the panel user a new password and leaves everything else as it is. */
    changePassword(password: string): void {
        if (!Provisioning.suitsPanel(password)) {
            throw new ModuleError(this.texts.get('password.rule'));
        }
        this.secrets.add(password);
        const user = this.requireUser();
        try {
            this.panel.updateUser(user, password);
        } catch (error) {
            if (!(error instanceof PanelError) || !error.isUnknown()) {
                throw error;
            }
            // A disabled user cannot log in, so the panel would say no either way: write once more instead of asking.
            if (user.status !== 1 || !this.panel.acceptsLogin(user.name, password)) {
                this.panel.updateUser(user, password);
            }
        }
        this.state.password = encrypt(password);
        this.save();
        this.service.fields.write({ [CustomFields.PASSWORD]: password });
        this.writeName(user);
    }

    /**
     * Ends the service: forwards, assignments and user go, in this order, and the custom fields are cleared.
     *
     * @param keepsUser - leaves the user, disabled and with nothing
     */
    terminate(keepsUser: boolean): void {
        const user = this.finder.find(this.panel.users());
        if (user === null) {
            this.states.forget(this.service);
        } else {
            this.adopt(user);
            this.state.intent = '';
            this.state.phase = 'closed';
            this.save();
            if (this.takeAway(user, keepsUser)) {
                this.states.forget(this.service);
            } else {
                this.state.phase = 'kept';
                this.state.resume = [];
                this.state.active = [];
                this.state.tunnelIds = [];
                this.save();
            }
        }
        this.service.fields.clear();
    }

    // ---- Making the user

    private makeUser(plan: Plan, users: PanelUser[]): PanelUser {
        const name = this.newName();
        const isRetry = this.state.phase === 'creating' && this.state.userName === name && this.state.password !== '';
        const namesake = users.find((user) => user.name === name) ?? null;
        if (namesake !== null) {
            // A name that was only wished for proves nothing; that the password of the broken attempt opens it does.
            if (isRetry && this.panel.acceptsLogin(name, decrypt(this.state.password))) {
                return namesake;
            }
            throw new ModuleError(this.texts.fill('create.nameTaken', { name }));
        }
        const password = isRetry ? decrypt(this.state.password) : this.newPassword();
        new ResetCalendar(this.service, plan.resetPolicy).begin(this.state, this.now);
        this.planReset(plan);
        this.secrets.add(password);
        this.state.phase = 'creating';
        this.state.userId = 0;
        this.state.userName = name;
        this.state.serverId = this.server.id;
        this.state.isLinked = false;
        this.state.password = encrypt(password);
        this.save();
        const blank: PanelUser = { id: 0, name, status: 1, flow: 0, num: 0, expTime: 0, flowResetTime: 0, used: 0 };
        const wanted = this.withPlan(blank, plan, Expiry.byRule(this.service, plan, this.now));
        let problem: PanelError | null = null;
        try {
            this.panel.createUser(wanted, password);
        } catch (error) {
            if (!(error instanceof PanelError) || !error.isUnknown()) {
                throw error;
            }
            // He may be there all the same.
            problem = error;
        }
        const made = this.panel.users().filter((user) => user.name === name);
        if (made.length === 0) {
            throw problem ?? new ModuleError(this.texts.fill('create.vanished', { name }));
        }
        if (made.length > 1 && name !== Installation.userNameFor(this.service.id)) {
            throw new ModuleError(this.texts.fill('create.nameTaken', { name }));
        }
        // The panel does not keep two calls at once from making two of the same name: the first one stays.
        for (const double of made.slice(1)) {
            this.deleteUser(double.id);
        }
        return made[0];
    }

    private newName(): string {
        const wish = this.service.fields.read(CustomFields.USERNAME);
        const ownName = Installation.userNameFor(this.service.id);
        if (wish === '' || wish === ownName) {
            return ownName;
        }
        if (!/^[A-Za-z0-9_.@+-]{3,20}$/.test(wish)) {
            throw new ModuleError(this.texts.fill('create.badName', { name: wish }));
        }
        return wish;
    }

    private newPassword(): string {
        const password = this.service.password;
        return Provisioning.suitsPanel(password) ? password : bin2hex(random_bytes(8));
    }

    // What the panel's own pages accept: 6 to 20 characters. Blanks around it would be cut off when it is stored, but
    // not when it is typed.
    private static suitsPanel(password: string): boolean {
        return password.length >= 6 && password.length <= 20 && password === password.trim();
    }

    /** An existing user of the service's own, brought to the plan and to life. */
    private revive(user: PanelUser, plan: Plan): void {
        this.requireOwn(user);
        const isNewLife = this.state.phase === 'kept';
        const assignments = this.panel.assignments(user.id);
        const present = assignments.map((assignment) => assignment.tunnelId);
        const removed = this.state.tunnelIds.filter((id) => present.includes(id) && !plan.tunnelIds.includes(id));
        const forwards = this.forwardsOf(user.id);
        this.observe(user, forwards);
        let current = user;
        if (isNewLife) {
            this.panel.resetUser(user.id);
            new ResetCalendar(this.service, plan.resetPolicy).begin(this.state, this.now);
            current = { ...user, used: 0 };
        }
        current = this.startPeriod(current, plan.resetPolicy, false);
        const password = this.loginFor(isNewLife);
        const wanted = this.withPlan(current, plan, this.expiryOnRepeat(user, plan));
        this.state.expiryDays = plan.expiryDays;
        this.state.speedLimitId = plan.speedLimitId;
        this.state.tunnelIds = Provisioning.union(plan.tunnelIds, removed);
        this.save();
        if (removed.length > 0) {
            this.takeTunnelsAway(user.id, removed, assignments);
        }
        this.state.tunnelIds = [...plan.tunnelIds];
        const left = forwards.filter((forward) => !removed.includes(forward.tunnelId));
        this.open(wanted, user, left, password);
        if (password !== '') {
            this.writeLogin(user.name, password);
        }
        this.writeFields(wanted, this.assignmentsFor(user.id, plan.tunnelIds));
    }

    // The password to set: none where the customer has one that is known, else the kept one, else a new one.
    private loginFor(isNewLife: boolean): string {
        const shown = this.service.fields.read(CustomFields.PASSWORD);
        if (this.state.password === '' && shown !== '') {
            this.state.password = encrypt(shown);
        }
        if (this.state.password !== '') {
            return isNewLife ? decrypt(this.state.password) : '';
        }
        const password = this.newPassword();
        this.secrets.add(password);
        this.state.password = encrypt(password);
        return password;
    }

    // A service without a due date was paid once: repeating Create must not make it longer.
    private expiryOnRepeat(user: PanelUser, plan: Plan): int {
        const isRunning = !this.isExpired(user) && this.state.phase !== 'kept';
        if (isRunning && !this.service.isRecurring() && this.state.expiryDays === plan.expiryDays) {
            return user.expTime;
        }
        return Expiry.next(this.service, plan, user.expTime, this.state.expiryDays, this.now);
    }

    // ---- Opening and closing

    /**
     * Brings a user, his assignments and his forwards to life.
     *
     * @param wanted - the user as he should be
     * @param user - as he is
     * @param forwards - his forwards, as they are
     * @param password - a new one; empty = as it is
     */
    private open(wanted: PanelUser, user: PanelUser, forwards: PanelForward[], password: string): void {
        const running = this.runningIds(user, forwards);
        this.state.resume = running;
        this.state.phase = 'closed';
        this.state.intent = '';
        this.save();
        const opened = { ...wanted, status: 1 };
        if (password !== '' || !Provisioning.isSame(user, opened)) {
            this.updateUser(opened, password);
        }
        for (const tunnelId of this.state.tunnelIds) {
            this.assign(opened, tunnelId, this.state.speedLimitId, 1);
        }
        // Opening the assignments restarted every forward, also those that are to stay paused.
        const control = new ForwardControl(this.panel, this.texts);
        const paused = forwards.filter((forward) => forward.status !== 1);
        control.change(
            'pause',
            paused.filter((forward) => !running.includes(forward.id)),
            this.state.tunnelIds,
        );
        control.change(
            'resume',
            paused.filter((forward) => running.includes(forward.id)),
            this.state.tunnelIds,
        );
        if (!control.isComplete()) {
            throw new ModuleError(this.texts.fill('open.unfinished', { problem: control.problem() }));
        }
        this.state.phase = 'open';
        this.state.active = running;
        this.state.hasSnapshot = true;
        this.state.wasBlocked = false;
        this.state.resume = [];
        this.writeName(wanted);
        this.settle();
    }

    // The quota has room again, or the period is a new one: what the panel paused for it comes back.
    private bringBack(user: PanelUser): void {
        const forwards = this.forwardsOf(user.id);
        const running = this.runningIds(user, forwards);
        const control = new ForwardControl(this.panel, this.texts);
        control.change(
            'resume',
            forwards.filter((forward) => forward.status !== 1 && running.includes(forward.id)),
            this.state.tunnelIds,
        );
        if (!control.isComplete()) {
            this.save();
            throw new ModuleError(this.texts.fill('open.unfinished', { problem: control.problem() }));
        }
        this.state.active = running;
        this.state.hasSnapshot = true;
        this.state.wasBlocked = false;
    }

    /** Gives tunnels, or changes their speed limit, without letting loose what is paused. */
    private giveTunnels(user: PanelUser, tunnelIds: int[], speedLimitId: int): void {
        if (tunnelIds.length === 0) {
            return;
        }
        const isOpen = this.state.phase === 'open';
        const forwards = this.forwardsOf(user.id).filter((forward) => tunnelIds.includes(forward.tunnelId));
        for (const tunnelId of tunnelIds) {
            this.assign(user, tunnelId, speedLimitId, isOpen ? 1 : 0);
        }
        const control = new ForwardControl(this.panel, this.texts);
        control.change(
            'pause',
            forwards.filter((forward) => !isOpen || forward.status !== 1),
            tunnelIds,
        );
        if (!control.isComplete()) {
            throw new ModuleError(this.texts.fill('package.unfinished', { problem: control.problem() }));
        }
    }

    /** Takes tunnels away; the forwards in them go first, because nothing could stop them afterwards. */
    private takeTunnelsAway(userId: int, tunnelIds: int[], assignments: PanelAssignment[]): void {
        if (tunnelIds.length === 0) {
            return;
        }
        for (const tunnelId of tunnelIds) {
            this.setAssignmentStatus(userId, tunnelId, 0);
        }
        const control = new ForwardControl(this.panel, this.texts);
        control.change(
            'delete',
            this.forwardsOf(userId).filter((forward) => tunnelIds.includes(forward.tunnelId)),
            tunnelIds,
        );
        if (!control.isComplete()) {
            throw new ModuleError(this.texts.fill('package.unfinished', { problem: control.problem() }));
        }
        for (const assignment of assignments) {
            if (tunnelIds.includes(assignment.tunnelId)) {
                this.panel.removeAssignment(assignment.id);
            }
        }
    }

    /**
     * Takes everything from a user that the service gave him.
     *
     * @returns whether the user himself is gone, or was somebody else's from the start
     */
    private takeAway(user: PanelUser, keepsUser: boolean): boolean {
        const isWhole = !this.state.isLinked && this.state.tunnelIds.length > 0;
        const assignments = isWhole ? [] : this.panel.assignments(user.id);
        const tunnelIds = isWhole
            ? this.state.tunnelIds
            : assignments
                  .map((assignment) => assignment.tunnelId)
                  .filter((id) => !this.state.isLinked || this.state.tunnelIds.includes(id));
        const hasOthers = assignments.length > tunnelIds.length && this.state.isLinked;
        for (const tunnelId of tunnelIds) {
            this.setAssignmentStatus(user.id, tunnelId, 0);
        }
        const control = new ForwardControl(this.panel, this.texts);
        control.change(
            'delete',
            this.forwardsOf(user.id).filter((forward) => !hasOthers || tunnelIds.includes(forward.tunnelId)),
            tunnelIds,
        );
        if (!hasOthers && !keepsUser) {
            this.deleteUser(user.id);
            if (!control.isComplete()) {
                this.log.note(
                    this.texts.fill('terminate.nodeAway', {
                        service: '' + this.service.id,
                        problem: control.problem(),
                    }),
                    this.service.clientId,
                );
            }
            return true;
        }
        if (!control.isComplete()) {
            throw new ModuleError(this.texts.fill('terminate.unfinished', { problem: control.problem() }));
        }
        for (const assignment of this.panel.assignments(user.id)) {
            if (tunnelIds.includes(assignment.tunnelId)) {
                this.panel.removeAssignment(assignment.id);
            }
        }
        if (!hasOthers && user.status !== 0) {
            this.updateUser({ ...user, status: 0 }, '');
        }
        return hasOthers;
    }

    // ---- Writes whose outcome is looked up when the answer is lost

    private updateUser(wanted: PanelUser, password: string): void {
        try {
            this.panel.updateUser(wanted, password);
        } catch (error) {
            if (!(error instanceof PanelError) || !error.isUnknown()) {
                throw error;
            }
            const user = this.panel.users().find((candidate) => candidate.id === wanted.id);
            if (password !== '' || user === undefined || !Provisioning.isSame(user, wanted)) {
                this.panel.updateUser(wanted, password);
            }
        }
    }

    private deleteUser(id: int): void {
        try {
            this.panel.deleteUser(id);
        } catch (error) {
            if (!(error instanceof PanelError) || !error.isUnknown()) {
                throw error;
            }
            if (this.panel.users().some((user) => user.id === id)) {
                this.panel.deleteUser(id);
            }
        }
    }

    private assign(user: PanelUser, tunnelId: int, speedLimitId: int, status: int): void {
        try {
            this.panel.assign(user, tunnelId, speedLimitId, status);
        } catch (error) {
            this.noteUnsettled(error);
        }
    }

    private setAssignmentStatus(userId: int, tunnelId: int, status: int): void {
        try {
            this.panel.setAssignmentStatus(userId, tunnelId, status);
        } catch (error) {
            this.noteUnsettled(error);
        }
    }

    // The panel goes on restarting forwards after it gave up answering, and no look can tell when it is through.
    private noteUnsettled(error: unknown): void {
        if (!(error instanceof PanelError) || !error.isUnknown()) {
            throw error;
        }
        this.isUnsettled = true;
    }

    private settle(): void {
        this.state.unsettled = this.isUnsettled;
        this.save();
        if (this.isUnsettled) {
            throw new ModuleError(this.texts.get('assign.unsettled'));
        }
    }

    // ---- Looking

    private checkTunnels(tunnelIds: int[]): void {
        const tunnels = this.panel.tunnels();
        for (const id of tunnelIds) {
            const tunnel = tunnels.find((candidate) => candidate.id === id);
            if (tunnel === undefined) {
                throw new ModuleError(this.texts.fill('plan.noSuchTunnel', { id: '' + id }));
            }
            if (tunnel.status !== 1) {
                throw new ModuleError(
                    this.texts.fill('plan.tunnelDisabled', { id: '' + id, name: tunnel.name }),
                );
            }
        }
    }

    private checkSpeedLimit(id: int): void {
        if (id > 0 && !this.panel.speedLimits().some((limit) => limit.id === id)) {
            throw new ModuleError(this.texts.fill('plan.noSuchSpeedLimit', { id: '' + id }));
        }
    }

    private requireUser(): PanelUser {
        const user = this.finder.find(this.panel.users());
        if (user === null) {
            throw new ModuleError(this.texts.get('user.missing'));
        }
        this.requireOwn(user);
        return user;
    }

    private requireOwn(user: PanelUser): void {
        const others = this.states.othersWith(this.service, this.server.id, user.id);
        if (others.length > 0) {
            throw new ModuleError(
                this.texts.fill('user.taken', {
                    id: '' + user.id,
                    services: others.map((id) => '' + id).join(', '),
                }),
            );
        }
        this.adopt(user);
    }

    private adopt(user: PanelUser): void {
        this.state.userId = user.id;
        this.state.userName = user.name;
        this.state.serverId = this.server.id;
    }

    private forwardsOf(userId: int): PanelForward[] {
        return this.panel.forwards().filter((forward) => forward.userId === userId);
    }

    private assignmentsFor(userId: int, tunnelIds: int[]): PanelAssignment[] {
        const assignments = this.panel.assignments(userId);
        for (const id of tunnelIds) {
            if (!assignments.some((assignment) => assignment.tunnelId === id)) {
                throw new ModuleError(this.texts.fill('assign.missing', { id: '' + id }));
            }
        }
        return assignments;
    }

    private withPlan(user: PanelUser, plan: Plan, expTime: int): PanelUser {
        return {
            ...user,
            status: 1,
            flow: plan.quotaGb,
            num: plan.maxForwards,
            expTime,
            flowResetTime: this.resetDay,
        };
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

    private isExpired(user: PanelUser): boolean {
        return user.expTime <= this.now * 1000;
    }

    /** Whether the panel would pause this user's forwards at the next traffic. */
    private isBlocked(user: PanelUser): boolean {
        return user.status !== 1 || this.isExpired(user) || user.used >= user.flow * Plan.BYTES_PER_GB;
    }

    /**
     * Takes note of what was seen: the counters, and, while the service is inside quota and expiry, which forwards run.
     *
     * @param forwards - `null` when they were not read
     */
    private observe(user: PanelUser, forwards: PanelForward[] | null): void {
        ResetCalendar.sample(this.state, user.used, this.now);
        if (this.state.phase !== 'open') {
            return;
        }
        if (this.isBlocked(user)) {
            this.state.wasBlocked = true;
        }
        if (forwards !== null && !this.state.wasBlocked && !this.state.unsettled) {
            this.state.active = forwards.filter((forward) => forward.status === 1).map((forward) => forward.id);
            this.state.hasSnapshot = true;
        }
    }

    /**
     * The forwards that should run when nothing stands in the way: those that do, and those that were paused by
     * anybody but the customer. Both kinds of pause look the same, so the last look at the service while it was inside
     * quota and expiry decides; without one, all come back.
     */
    private runningIds(user: PanelUser, forwards: PanelForward[]): int[] {
        const ids = forwards.map((forward) => forward.id);
        const active = forwards.filter((forward) => forward.status === 1).map((forward) => forward.id);
        let before: int[] = this.state.resume;
        if (this.state.phase === 'open' || this.state.phase === 'none') {
            const isPausedByPanel = this.state.wasBlocked || this.isBlocked(user);
            before = isPausedByPanel ? (this.state.hasSnapshot ? this.state.active : ids) : [];
        }
        return Provisioning.union(active, before).filter(
            (id) => ids.includes(id) && !this.state.surplus.includes(id),
        );
    }

    /**
     * Lets a period begin that has been paid for: its counters start from zero when its first day has come, once.
     *
     * @returns the user as he is after it
     */
    private startPeriod(user: PanelUser, policy: ResetPolicy, isRenewal: boolean): PanelUser {
        const calendar = new ResetCalendar(this.service, policy);
        let current = user;
        calendar.plan(this.state, isRenewal, this.now);
        if (calendar.isResetNeeded(this.state, user.used, this.now)) {
            this.state.resetFrom = user.used;
            this.save();
            this.resetUser(user);
            calendar.done(this.state);
            current = { ...user, used: 0 };
        }
        calendar.plan(this.state, isRenewal, this.now);
        this.resetDay = calendar.panelDay(this.state);
        return current;
    }

    private planReset(plan: Plan): void {
        const calendar = new ResetCalendar(this.service, plan.resetPolicy);
        calendar.plan(this.state, false, this.now);
        this.resetDay = calendar.panelDay(this.state);
    }

    private resetUser(user: PanelUser): void {
        try {
            this.panel.resetUser(user.id);
        } catch (error) {
            if (!(error instanceof PanelError) || !error.isUnknown()) {
                throw error;
            }
            const now = this.panel.users().find((candidate) => candidate.id === user.id);
            if (now === undefined || now.used >= user.used) {
                this.panel.resetUser(user.id);
            }
        }
    }

    // ---- Keeping

    private save(): void {
        this.states.save(this.service, this.state);
    }

    private writeLogin(name: string, password: string): void {
        Capsule.table('tblhosting')
            .where('id', this.service.id)
            .update({ username: name, password: encrypt(password) });
        this.service.fields.write({ [CustomFields.PASSWORD]: password });
    }

    private writeName(user: PanelUser): void {
        this.service.fields.write({ [CustomFields.USER_ID]: '' + user.id, [CustomFields.USERNAME]: user.name });
    }

    private writeFields(user: PanelUser, assignments: PanelAssignment[]): void {
        this.writeName(user);
        const own = assignments.filter(
            (assignment) =>
                this.state.tunnelIds.length === 0 || this.state.tunnelIds.includes(assignment.tunnelId),
        );
        this.service.fields.write({
            [CustomFields.TUNNEL_ID]: own.map((assignment) => assignment.tunnelId).join(','),
            [CustomFields.USER_TUNNEL_ID]: own.map((assignment) => assignment.id).join(','),
        });
    }

    private static union(first: int[], second: int[]): int[] {
        return [...first, ...second.filter((id) => !first.includes(id))];
    }
}
