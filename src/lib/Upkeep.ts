import { int } from '../host/php';
import { Account } from './Account';
import { Day } from './Day';
import { Doors } from './Doors';
import { Expiry } from './Expiry';
import { PanelForward, PanelUser } from './FlvxApiClient';
import { ResetPolicy } from './Plan';
import { ResetCalendar } from './ResetCalendar';

/**
 * Brings one service back to what WHMCS says of it, after something happened that no action was there to see: an action
 * that could not be finished, a reset that the panel missed, a customer who was busy on the panel.
 *
 * `findings` only looks; `mend` looks anew and does it.
 */
export class Upkeep {
    constructor(
        private readonly account: Account,
        private readonly policy: ResetPolicy,
    ) {}

    /**
     * What is not as it should be, as sentences; none when all is well.
     *
     * @param user - the service's user; `null` when the panel has none
     */
    findings(user: PanelUser | null, forwards: PanelForward[]): string[] {
        const texts = this.account.texts;
        const state = this.account.state;
        if (user === null) {
            return [texts.get('drift.userMissing')];
        }
        const found: string[] = [];
        if (user.name !== state.userName) {
            found.push(texts.fill('drift.renamed', { name: user.name }));
        }
        if (this.isToClose(user, forwards)) {
            found.push(texts.get('drift.toClose'));
            return found;
        }
        if (this.account.service.status !== 'Active') {
            return found;
        }
        if (this.isToOpen(user)) {
            found.push(texts.get('drift.toOpen'));
        }
        const expTime = this.expiryOf(user);
        if (expTime !== user.expTime) {
            found.push(texts.fill('drift.expiry', { date: Day.at(Math.floor(expTime / 1000)) }));
        }
        if (this.isResetDue(user)) {
            found.push(texts.get('drift.reset'));
        }
        const isBlocked = this.account.isBlocked({ ...user, expTime });
        const active = forwards.filter((forward) => forward.status === 1);
        if (isBlocked && !this.isStopped(user, forwards)) {
            found.push(texts.get('drift.toPause'));
        }
        if (!isBlocked && state.wasBlocked) {
            found.push(texts.get('drift.toBringBack'));
        }
        if (active.length > user.num) {
            found.push(texts.fill('drift.surplus', { count: '' + (active.length - user.num), most: '' + user.num }));
        }
        const waiting = forwards.filter((forward) => forward.status !== 1 && state.surplus.includes(forward.id));
        if (!isBlocked && waiting.length > 0 && active.length < user.num) {
            found.push(texts.get('drift.room'));
        }
        if (state.unsettled || this.account.hasLooseForward(forwards)) {
            found.push(texts.get('drift.unsettled'));
        }
        return found;
    }

    /**
     * Looks anew and puts right what `findings` names.
     *
     * @returns whether the service was closed for a suspension that WHMCS does not know to be done yet
     */
    mend(): boolean {
        const account = this.account;
        const state = account.state;
        const ahead = account.forwardsAhead();
        const user = account.require();
        const forwards = ahead ?? account.forwards();
        account.observe(user, forwards);
        const doors = new Doors(account);
        account.writeName();
        if (this.isToClose(user, forwards)) {
            doors.close(user, forwards);
            const isToTell = account.service.status === 'Active';
            // Until WHMCS has taken note of it; otherwise the next look would open it again.
            state.intent = isToTell ? 'suspend' : state.intent;
            account.settle();
            return isToTell;
        }
        if (account.service.status === 'Active') {
            this.mendOpen(user, forwards, doors);
        } else if (forwards.length > 0) {
            doors.pauseAgain(forwards);
        }
        state.surplus = state.surplus.filter((id) => forwards.some((forward) => forward.id === id));
        account.settle();
        return false;
    }

    private mendOpen(user: PanelUser, forwards: PanelForward[], doors: Doors): void {
        const account = this.account;
        const state = account.state;
        const wasBlocked = state.wasBlocked;
        const isToOpen = this.isToOpen(user);
        const current = account.startPeriod(user, this.policy, false);
        const wanted = { ...current, expTime: this.expiryOf(user), flowResetTime: account.resetDay };
        if (isToOpen) {
            doors.open(user, wanted, '');
            if (!account.isBlocked({ ...wanted, status: 1 })) {
                this.limit(account.forwards(), user.num, doors);
            }
            return;
        }
        account.update(user, wanted, '');
        if (account.isBlocked(wanted)) {
            doors.stop(wanted, forwards);
            return;
        }
        doors.pauseAgain(forwards);
        if (wasBlocked) {
            doors.bringBack(wanted, forwards);
        }
        this.limit(wasBlocked ? account.forwards() : forwards, user.num, doors);
    }

    // The panel stores the number of forwards and enforces nothing: the newest above it are paused, and come back,
    // oldest first, when there is room again.
    private limit(forwards: PanelForward[], most: int, doors: Doors): void {
        const state = this.account.state;
        const active = forwards.filter((forward) => forward.status === 1);
        const tunnelIds = [...state.tunnelIds];
        if (active.length > most) {
            const above = active.slice(most);
            state.surplus = Account.union(
                state.surplus,
                above.map((forward) => forward.id),
            );
            this.account.save();
            doors.change('pause', above, tunnelIds, 'open.unfinished');
            this.noteActive(forwards, above, []);
            return;
        }
        const surplus = [...state.surplus];
        const waiting = forwards.filter((forward) => forward.status !== 1 && surplus.includes(forward.id));
        const back = waiting.slice(0, most - active.length);
        if (back.length > 0) {
            doors.change('resume', back, tunnelIds, 'open.unfinished');
            const ids = back.map((forward) => forward.id);
            state.surplus = surplus.filter((id) => !ids.includes(id));
            this.noteActive(forwards, [], back);
        }
    }

    private noteActive(forwards: PanelForward[], paused: PanelForward[], resumed: PanelForward[]): void {
        const off = paused.map((forward) => forward.id);
        const on = resumed.map((forward) => forward.id);
        const running = forwards
            .filter((forward) => (forward.status === 1 || on.includes(forward.id)) && !off.includes(forward.id))
            .map((forward) => forward.id);
        this.account.noteRunning(forwards, running);
    }

    // The panel notes a forward as paused whether or not the node did it. Once all were paused with the node listening,
    // more traffic is the sign that something runs again.
    private isStopped(user: PanelUser, forwards: PanelForward[]): boolean {
        const isQuiet = forwards.every((forward) => forward.status !== 1);
        const isLoose = this.account.hasLooseForward(forwards);
        return forwards.length === 0 || (isQuiet && !isLoose && this.account.state.stoppedUsed === user.used);
    }

    private isToClose(user: PanelUser, forwards: PanelForward[]): boolean {
        const state = this.account.state;
        if (state.intent === 'suspend') {
            return true;
        }
        const isSuspended = this.account.service.status === 'Suspended';
        return (
            isSuspended &&
            (user.status === 1 || state.unsettled || state.phase === 'open' || !this.isStopped(user, forwards))
        );
    }

    // An opening that did not come to its end, or a nightly job that closed a service that is paid for.
    private isToOpen(user: PanelUser): boolean {
        const state = this.account.state;
        if (state.phase !== 'open' && state.phase !== 'closed') {
            return false;
        }
        const isPaid = this.expiryOf(user) > this.account.now * 1000;
        return (
            isPaid &&
            (state.phase === 'closed' || state.isOpening || (user.status !== 1 && this.account.isExpired(user)))
        );
    }

    private isResetDue(user: PanelUser): boolean {
        const calendar = new ResetCalendar(this.account.service, this.policy);
        calendar.plan(this.account.state, false, this.account.now);
        return calendar.isResetNeeded(this.account.state, user.used, this.account.now);
    }

    // WHMCS may move the due date only after it called Renew.
    private expiryOf(user: PanelUser): int {
        return this.account.state.expiryDays === 0
            ? user.expTime
            : Math.max(user.expTime, Expiry.byDueDate(this.account.service));
    }
}
