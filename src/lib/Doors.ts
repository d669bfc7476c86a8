import { int } from '../host/php';
import { Account } from './Account';
import { PanelAssignment, PanelForward, PanelUser } from './FlvxApiClient';
import { ForwardControl, ForwardVerb } from './ForwardControl';
import { ModuleError } from './ModuleError';

/**
 * Opens and closes what a customer can use: his login, his tunnels and his forwards, in the order that leaves nothing
 * running that should not. Every change of an assignment restarts the forwards in it, so pausing always comes last.
 */
export class Doors {
    // What was read before the user himself was looked up.
    private ahead: PanelAssignment[] | null = null;

    private isAhead = false;

    constructor(private readonly account: Account) {}

    /**
     * Reads the assignments that `open` needs, where the user's number is known: before he himself is looked up, so
     * that no call comes between that look and the writing of what was seen.
     */
    lookAhead(): void {
        if (this.account.state.userId > 0) {
            this.ahead = this.account.listAssignments();
            this.isAhead = true;
        }
    }

    /**
     * Closes login, assignments and forwards, and remembers which forwards ran. Where a node is slow or away, the next
     * run goes on where this one stopped.
     */
    close(user: PanelUser, before: PanelForward[]): void {
        const state = this.account.state;
        const isGoingOn = state.intent === 'suspend' && state.isClosed;
        state.resume = Account.union(state.resume, this.account.runningIds(user, before));
        state.phase = 'closed';
        state.intent = 'suspend';
        state.isOpening = false;
        state.isClosed = isGoingOn;
        state.stopped = isGoingOn ? [...state.stopped] : [];
        this.account.save();
        this.account.update(user, { ...user, status: 0 }, '');
        const assignments = this.account.listAssignments();
        if (assignments !== null) {
            this.account.noteAssignments(assignments, before);
        }
        const tunnelIds = this.tunnelsToClose(assignments, before);
        if (!isGoingOn) {
            for (const tunnelId of tunnelIds) {
                this.account.switchTunnel(tunnelId, 0);
            }
        }
        // A forward may have been made since the first look; from here on none can be.
        const after = this.account.forwards();
        const known = before.map((forward) => forward.id);
        const late = after.filter((forward) => forward.status === 1 && !known.includes(forward.id));
        state.resume = Account.union(
            state.resume,
            late.map((forward) => forward.id),
        );
        state.isClosed = !this.account.hasLostAnswer();
        this.account.save();
        // Closing the assignments restarted every forward; those that a run before this one stopped since then are out.
        const stopped = [...state.stopped];
        this.change(
            'pause',
            after.filter((forward) => forward.status === 1 || !stopped.includes(forward.id)),
            tunnelIds,
            'suspend.unfinished',
        );
        this.refuseLost(after, 'suspend.unfinished');
        state.stoppedUsed = user.used;
        if (!this.account.hasLostAnswer()) {
            state.intent = '';
        }
    }

    /**
     * Brings a user, his assignments and his forwards to life.
     *
     * @param user - the user as he is
     * @param wanted - as he should be
     * @param password - a new one; empty = as it is
     */
    open(user: PanelUser, wanted: PanelUser, password: string): void {
        const state = this.account.state;
        const given = [...state.tunnelIds];
        const assignments = this.isAhead ? this.ahead : this.account.listAssignments();
        this.isAhead = false;
        const tunnelIds = this.tunnelsToOpen(assignments);
        const opened = { ...wanted, status: 1 };
        state.isOpening = true;
        state.isClosed = false;
        state.shut = [];
        state.intent = '';
        this.account.save();
        this.account.update(user, opened, password);
        for (const tunnelId of tunnelIds) {
            if (given.includes(tunnelId)) {
                this.account.assign(opened, tunnelId, state.speedLimitId, 1);
            } else {
                this.account.switchTunnel(tunnelId, 1);
            }
        }
        const isComplete = assignments !== null && assignments.length >= tunnelIds.length;
        const listed = isComplete ? assignments : this.account.listAssignments();
        if (listed !== null) {
            this.account.writeFields(listed);
        }
        // Opening the assignments restarted every forward, whatever the panel says of it. The look comes after, so that
        // what the customer pauses meanwhile is seen.
        const forwards = this.account.forwards();
        if (listed !== null) {
            this.account.noteAssignments(listed, forwards);
        }
        const running = this.account.runningIds(user, forwards);
        // Out of quota, the panel would stop them again at the next traffic: they stay stopped until there is room.
        const isBlocked = this.account.isBlocked(opened);
        const paused = forwards.filter((forward) => forward.status !== 1);
        this.change(
            'pause',
            isBlocked ? forwards : paused.filter((forward) => !running.includes(forward.id)),
            tunnelIds,
            'open.unfinished',
        );
        this.change(
            'resume',
            isBlocked ? [] : paused.filter((forward) => running.includes(forward.id)),
            tunnelIds,
            'open.unfinished',
        );
        // Where an answer was lost a tunnel may still be closed: the next run has to open it again.
        if (!this.account.hasLostAnswer()) {
            state.phase = 'open';
            state.isOpening = false;
            state.resume = [];
            this.account.noteRunning(forwards, running);
            state.wasBlocked = isBlocked;
            state.stoppedUsed = isBlocked ? opened.used : -1;
        }
    }

    /** Stops every forward of a user who is out of quota or expired, also those that the panel takes for paused. */
    stop(user: PanelUser, forwards: PanelForward[]): void {
        this.account.state.wasBlocked = true;
        this.account.save();
        const assignments = this.account.listAssignments();
        if (assignments !== null) {
            this.account.noteAssignments(assignments, forwards);
        }
        this.change('pause', forwards, [...this.account.state.tunnelIds], 'open.unfinished');
        this.refuseLost(forwards, 'open.unfinished');
        this.account.state.stoppedUsed = user.used;
    }

    /** Brings back what the panel paused for lack of quota, now that there is room again. */
    bringBack(user: PanelUser, forwards: PanelForward[]): void {
        const running = this.account.runningIds(user, forwards);
        this.change(
            'resume',
            forwards.filter((forward) => forward.status !== 1 && running.includes(forward.id)),
            [...this.account.state.tunnelIds],
            'open.unfinished',
        );
        this.account.noteRunning(forwards, running);
    }

    /** Pauses once more what is paused in the panel: an action before this one may have let it loose. */
    pauseAgain(forwards: PanelForward[]): void {
        this.change(
            'pause',
            forwards.filter((forward) => forward.status !== 1),
            [...this.account.state.tunnelIds],
            'open.unfinished',
        );
    }

    /** Gives tunnels, or changes their speed limit, without letting loose what is paused. */
    giveTunnels(user: PanelUser, tunnelIds: int[], speedLimitId: int): void {
        if (tunnelIds.length === 0) {
            return;
        }
        const isOpen = this.account.state.phase === 'open';
        // From the first of these calls until the pause, what is paused may run; whoever comes next has to know.
        this.account.state.unsettled = true;
        this.account.state.shut = this.account.state.shut.filter((id) => !tunnelIds.includes(id));
        this.account.save();
        for (const tunnelId of tunnelIds) {
            this.account.assign(user, tunnelId, speedLimitId, isOpen ? 1 : 0);
        }
        const forwards = this.account.forwards().filter((forward) => tunnelIds.includes(forward.tunnelId));
        const back = [...this.account.state.leavingForwards];
        this.change(
            'pause',
            forwards.filter((forward) => !isOpen || (forward.status !== 1 && !back.includes(forward.id))),
            tunnelIds,
            'package.unfinished',
        );
        this.change(
            'resume',
            forwards.filter((forward) => isOpen && forward.status !== 1 && back.includes(forward.id)),
            tunnelIds,
            'package.unfinished',
        );
        this.account.state.leaving = this.account.state.leaving.filter((id) => !tunnelIds.includes(id));
    }

    /** Takes tunnels away; the forwards in them go first, because nothing could stop them afterwards. */
    takeTunnels(tunnelIds: int[], assignments: PanelAssignment[], forwards: PanelForward[]): void {
        if (tunnelIds.length === 0) {
            return;
        }
        // Should it fail and the plan be changed back, they have to run again.
        const state = this.account.state;
        const running = forwards.filter((item) => item.status === 1 && tunnelIds.includes(item.tunnelId));
        state.leaving = Account.union(state.leaving, tunnelIds);
        state.leavingForwards = Account.union(
            state.leavingForwards,
            running.map((forward) => forward.id),
        );
        this.account.save();
        this.shut(tunnelIds);
        this.change(
            'delete',
            this.account.forwards().filter((forward) => tunnelIds.includes(forward.tunnelId)),
            tunnelIds,
            'package.unfinished',
        );
        for (const assignment of assignments) {
            if (tunnelIds.includes(assignment.tunnelId)) {
                this.account.panel.removeAssignment(assignment.id);
            }
        }
        state.assigned = state.assigned.filter((seen) => !tunnelIds.includes(seen.tunnelId));
        state.shut = state.shut.filter((id) => !tunnelIds.includes(id));
        state.leaving = state.leaving.filter((id) => !tunnelIds.includes(id));
    }

    /**
     * Closes tunnels whose forwards are about to be deleted. Closing sends the forwards to the nodes once more, so it
     * is done once, and the deleting waits until the panel is through with it: what is sent after its row is gone would
     * run on with nobody to stop it.
     *
     * @throws ModuleError when the panel did not answer
     */
    shut(tunnelIds: int[]): void {
        const state = this.account.state;
        for (const tunnelId of tunnelIds) {
            if (!state.shut.includes(tunnelId)) {
                this.account.switchTunnel(tunnelId, 0);
            }
        }
        if (this.account.hasLostAnswer()) {
            this.account.settle();
        }
        state.shut = Account.union(state.shut, tunnelIds);
        this.account.save();
    }

    // Puts the forwards back on all nodes of their tunnels, and pauses them there.
    private pauseWhole(forwards: PanelForward[], half: int[], tunnelIds: int[]): ForwardControl {
        const state = this.account.state;
        state.unsettled = true;
        this.account.save();
        for (const tunnelId of Account.union([], half)) {
            this.account.panel.pushForwards(state.userId, tunnelId);
        }
        const ids = forwards.map((forward) => forward.id);
        const again = this.account.forwards().filter((forward) => forward.status !== 1 || ids.includes(forward.id));
        const control = new ForwardControl(this.account.panel, this.account.texts, state.isSlow);
        control.change('pause', again, tunnelIds);
        return control;
    }

    // The panel said that it paused these, and could not.
    private refuseLost(forwards: PanelForward[], key: string): void {
        const texts = this.account.texts;
        const lost = this.account.lostAmong(forwards);
        if (lost.length > 0) {
            const reason = texts.get('forward.lost');
            this.account.save();
            throw new ModuleError(
                texts.fill(key, { problem: texts.fill('forward.failed', { ids: lost.join(', '), reason }) }),
            );
        }
    }

    private tunnelsToClose(assignments: PanelAssignment[] | null, forwards: PanelForward[]): int[] {
        return assignments !== null
            ? assignments.map((assignment) => assignment.tunnelId)
            : Account.union(
                  this.account.state.tunnelIds,
                  forwards.map((forward) => forward.tunnelId),
              );
    }

    // All that he has a right to, also what an operator gave him by hand, and what the plan says. The panel takes an
    // assignment of a tunnel that it no longer has, and some versions choke on it for ever after: such are left out.
    private tunnelsToOpen(assignments: PanelAssignment[] | null): int[] {
        const listed =
            assignments === null
                ? []
                : assignments.filter((item) => item.tunnelName !== '').map((item) => item.tunnelId);
        const absent = this.account.state.tunnelIds.filter((id) => !listed.includes(id));
        const tunnels = absent.length > 0 ? this.account.panel.tunnels() : [];
        const existing = absent.filter((id) => tunnels.some((tunnel) => tunnel.id === id));
        if (listed.length + existing.length === 0) {
            throw new ModuleError(this.account.texts.fill('plan.noSuchTunnel', { id: absent.join(', ') }));
        }
        return [...listed, ...existing];
    }

    /**
     * Does it to all of the forwards.
     *
     * @param key - the sentence for what could not be done
     * @throws ModuleError with that sentence
     */
    change(verb: ForwardVerb, forwards: PanelForward[], tunnelIds: int[], key: string): void {
        const state = this.account.state;
        let control = new ForwardControl(this.account.panel, this.account.texts, state.isSlow);
        control.change(verb, forwards, tunnelIds);
        const half = control.halfTunnels();
        if (half.length > 0) {
            control = this.pauseWhole(forwards, half, tunnelIds);
        }
        if (control.isDoubtful() && verb !== 'delete') {
            control.compare(verb, this.account.forwards());
        }
        state.isSlow = control.isSlow();
        if (verb === 'pause') {
            const failed = control.failed();
            const done = forwards.filter((forward) => !failed.includes(forward.id));
            state.stopped = Account.union(
                state.stopped,
                done.map((forward) => forward.id),
            );
            this.account.notePaused(done);
        }
        if (!control.isComplete()) {
            this.account.save();
            throw new ModuleError(this.account.texts.fill(key, { problem: control.problem() }));
        }
    }
}
