import { int, time } from '../host/php';
import { FlvxApiClient, PanelForward } from './FlvxApiClient';
import { PanelError } from './PanelError';
import { Texts } from './Texts';

/** What is done to a forward. */
export type ForwardVerb = 'pause' | 'resume' | 'delete';

/**
 * Pauses, resumes and deletes forwards and tells truly whether it happened. The panel does these things one forward
 * and one node at a time while we wait, and answers "success" whatever came of it.
 */
export class ForwardControl {
    /** Forwards in the first call; while the nodes answer quickly, each further call takes twice as many. */
    private static readonly FIRST = 5;

    /** Forwards in one call at the most. */
    private static readonly MOST = 40;

    /** A call that takes longer than this met a node that does not answer; seconds. */
    private static readonly SLOW_SECONDS = 5;

    /** The panel's words for a node that is offline, silent, or went away in the middle. */
    private static readonly NODE_AWAY = ['节点不在线', '响应超时', '连接已断开', '通道已关闭'];

    private size: int;

    // Whether a call of this run met a slow node, and whether any was made.
    private wasSlow = false;

    private wasCalled = false;

    private failures: string[] = [];

    private failedIds: int[] = [];

    private lostAnswer = false;

    private halfIds: int[] = [];

    private doubtfulIds: int[] = [];

    private nodeNames = '';

    private nodeNamesOf = 0;

    /** @param isCareful - a node took long the last time: one forward a call */
    constructor(
        private readonly panel: FlvxApiClient,
        private readonly texts: Texts,
        private readonly isCareful: boolean,
    ) {
        this.size = isCareful ? 1 : ForwardControl.FIRST;
    }

    /**
     * Does it to all of them. What could not be done is told by `problem` afterwards.
     *
     * @param assignedTunnels - the tunnels to which the user has a right; the panel has lost hold of forwards elsewhere
     */
    change(verb: ForwardVerb, forwards: PanelForward[], assignedTunnels: int[]): void {
        let index = 0;
        while (index < forwards.length) {
            const chunk = forwards.slice(index, index + this.size);
            index += chunk.length;
            if (!this.changeChunk(verb, chunk)) {
                for (const forward of chunk) {
                    this.changeOne(verb, forward, assignedTunnels);
                }
            }
        }
    }

    /** Whether the next run should go one by one; without a call it is as it was. */
    isSlow(): boolean {
        return this.wasCalled ? this.wasSlow : this.isCareful;
    }

    /** Whether everything asked for so far was done. */
    isComplete(): boolean {
        return this.failedIds.length === 0;
    }

    /** Whether it is unknown of some of them, because the panel's answer was lost. */
    hasLostAnswer(): boolean {
        return this.lostAnswer;
    }

    /** Whether the panel took back a no: it said so of them all, and yes of one alone. */
    isDoubtful(): boolean {
        return this.doubtfulIds.length > 0;
    }

    /**
     * Compares what was doubtful with a look at the panel. With its database locked the node does it and the row
     * does not change: the call for many counts that as failed, the call for one says yes.
     */
    compare(verb: ForwardVerb, listed: PanelForward[]): void {
        for (const forward of listed) {
            const isDone = (forward.status === 1) === (verb === 'resume');
            if (this.doubtfulIds.includes(forward.id) && !isDone) {
                this.fail(forward, this.texts.get('forward.unchanged'));
            }
        }
    }

    /** The tunnels with forwards that some of their nodes no longer know, so that the panel cannot pause the rest. */
    halfTunnels(): int[] {
        return [...this.halfIds];
    }

    /** The forwards to which it could not be done. */
    failed(): int[] {
        return [...this.failedIds];
    }

    /** A sentence about what could not be done; empty when all was. */
    problem(): string {
        if (this.isComplete()) {
            return '';
        }
        const reasons = this.failures.filter((reason, index) => this.failures.indexOf(reason) === index);
        return this.texts.fill('forward.failed', {
            ids: this.failedIds.join(', '),
            reason: reasons.join(' '),
        });
    }

    // Whether nothing is left to do one by one: all done, or not to be known now.
    private changeChunk(verb: ForwardVerb, chunk: PanelForward[]): boolean {
        const started = time();
        try {
            const result = this.panel.changeForwards(
                verb,
                chunk.map((forward) => forward.id),
            );
            return result.failed === 0 && result.done === chunk.length;
        } catch (error) {
            if (!(error instanceof PanelError)) {
                throw error;
            }
            for (const forward of chunk) {
                this.fail(forward, error.message);
            }
            this.noteLoss(error);
            return true;
        } finally {
            this.noteTime(time() - started);
        }
    }

    private changeOne(verb: ForwardVerb, forward: PanelForward, assignedTunnels: int[]): void {
        const started = time();
        try {
            this.panel.changeForward(verb, forward.id);
            this.doubtfulIds = [...this.doubtfulIds, forward.id];
        } catch (error) {
            if (!(error instanceof PanelError)) {
                throw error;
            }
            if (!this.isDoneAllTheSame(verb, error.message, forward, assignedTunnels)) {
                this.fail(forward, this.reasonOf(error.message, forward, assignedTunnels));
                this.noteLoss(error);
            }
        }
        this.noteTime(time() - started);
    }

    private noteTime(seconds: int): void {
        this.wasCalled = true;
        if (seconds >= ForwardControl.SLOW_SECONDS) {
            this.wasSlow = true;
            this.size = 1;
        } else if (!this.wasSlow) {
            this.size = Math.min(this.size * 2, ForwardControl.MOST);
        }
    }

    private isDoneAllTheSame(
        verb: ForwardVerb,
        message: string,
        forward: PanelForward,
        assignedTunnels: int[],
    ): boolean {
        if (message.includes('转发不存在')) {
            return true;
        }
        // The node knows no such service, so there is nothing that could run; but for a forward without an assignment
        // the panel asks for the wrong name.
        if (verb !== 'pause' || !message.includes('not found') || !assignedTunnels.includes(forward.tunnelId)) {
            return false;
        }
        // The panel stops at the first node that says so; what runs on the tunnel's other nodes it does not see.
        if (this.entriesOf(forward) > 1) {
            this.halfIds = [...this.halfIds, forward.tunnelId];
            return false;
        }
        return true;
    }

    private entriesOf(forward: PanelForward): int {
        const tunnel = this.panel.tunnels().find((candidate) => candidate.id === forward.tunnelId);
        return tunnel === undefined ? 0 : tunnel.entryNodeIds.length;
    }

    private reasonOf(message: string, forward: PanelForward, assignedTunnels: int[]): string {
        if (ForwardControl.NODE_AWAY.some((words) => message.includes(words))) {
            return this.texts.fill('forward.nodeAway', { node: this.nodesOf(forward) });
        }
        if (message.includes('not found') && !assignedTunnels.includes(forward.tunnelId)) {
            return this.texts.get('forward.orphan');
        }
        return message;
    }

    // The names of the nodes at which the forward's tunnel begins, those that are offline if the panel knows of any.
    private nodesOf(forward: PanelForward): string {
        if (this.nodeNamesOf !== forward.tunnelId) {
            this.nodeNames = this.lookUpNodes(forward);
            this.nodeNamesOf = forward.tunnelId;
        }
        return this.nodeNames;
    }

    private lookUpNodes(forward: PanelForward): string {
        try {
            const tunnel = this.panel.tunnels().find((candidate) => candidate.id === forward.tunnelId);
            const entries = tunnel === undefined ? [] : tunnel.entryNodeIds;
            const nodes = this.panel.nodes().filter((node) => entries.includes(node.id));
            const away = nodes.filter((node) => node.status !== 1);
            return (away.length > 0 ? away : nodes).map((node) => node.name).join(', ');
        } catch (error) {
            if (error instanceof PanelError) {
                return '?';
            }
            throw error;
        }
    }

    private noteLoss(error: PanelError): void {
        if (error.kind !== 'refused') {
            this.lostAnswer = true;
        }
    }

    private fail(forward: PanelForward, reason: string): void {
        if (!this.failedIds.includes(forward.id)) {
            this.failedIds = [...this.failedIds, forward.id];
        }
        this.failures = [...this.failures, reason];
    }
}
